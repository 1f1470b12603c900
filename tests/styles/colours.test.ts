/** The colours that the sheets declare keep their contrast, and stay apart for eyes that see fewer of them. */
import { differenceCiede2000, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { colourGroups, themeColours, themes } from '../../src/sheets/colour-tokens.ts';
import { deficiencyNames, simulate, type Deficiency } from '../../src/plotting/colour-vision.ts';

const difference = differenceCiede2000();

/** The smallest difference between any two colours as someone with the deficiency sees them. */
function closest(colours: readonly string[], deficiency: Deficiency): number {
  const seen = colours.map((colour) => simulate(colour, deficiency));
  return Math.min(
    ...seen.flatMap((one, index) => seen.slice(index + 1).map((other) => difference(one, other))),
  );
}

const { categories } = colourGroups;
const places = colourGroups.places.filter((name) => name !== 'mondo');

describe.each(themes)('the theme %s', (theme) => {
  const colours = themeColours(theme);
  const of = (name: string): string => {
    const value = colours.get(name);
    if (value === undefined) throw new Error(`there is no --${name}`);
    return value;
  };

  it.each([
    ['ink', 7],
    ['ink-2', 4.5],
    ['ink-3', 4.5],
  ])('sets --%s at %f:1 or more on the page and on panels', (name, least) => {
    for (const ground of ['carta', 'carta-2']) {
      expect(wcagContrast(of(name), of(ground)), ground).toBeGreaterThanOrEqual(least);
    }
  });

  it.each([...places, ...categories, 'hairline-strong'])('draws --%s at 3:1 or more on the page', (name) => {
    expect(wcagContrast(of(name), of('carta'))).toBeGreaterThanOrEqual(3);
  });

  it.each(['italia', 'europa'])('sets text inside a bar of --%s at 4.5:1 or more', (name) => {
    expect(wcagContrast(of('carta'), of(name))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(deficiencyNames)('keeps places and categories apart under %s', (eyes) => {
    expect(closest(places.map(of), eyes)).toBeGreaterThanOrEqual(11);
    expect(closest(categories.map(of), eyes)).toBeGreaterThanOrEqual(15);
  });
});
