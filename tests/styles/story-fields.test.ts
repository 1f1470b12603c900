/** Every field that a story can have: contrast, and distance between its colours for every eye, in both themes. */
import { differenceCiede2000, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { deficiencyNames, simulate } from '../../src/plotting/colour-vision.ts';
import { fieldInks, fieldNames, fields } from '../../src/plotting/faces/fields.ts';
import { themeColours, themes } from '../../src/sheets/colour-tokens.ts';
import { present } from '../../src/present.ts';

const difference = differenceCiede2000();

/** How far apart two colours are for the eyes that tell them apart least. */
function leastDifference(one: string, other: string): number {
  const seen = deficiencyNames.map((eyes) => difference(simulate(one, eyes), simulate(other, eyes)));
  return Math.min(difference(one, other), ...seen);
}

describe.each(themes)('on the theme %s', (theme) => {
  const tokens = themeColours(theme);
  const token = (name: string) => present(tokens.get(name), `the colour ${name}`);

  it('fields have the inks of the theme', () => {
    expect([fieldInks[theme].ink, fieldInks[theme].second]).toEqual([
      token('on-lettera'),
      token('on-lettera-2'),
    ]);
  });

  it.each(fieldNames)('%s carries text and two colours that every eye tells apart', (name) => {
    const { field, count, rest } = fields[name][theme];
    expect(wcagContrast(fieldInks[theme].ink, field)).toBeGreaterThanOrEqual(7);
    expect(wcagContrast(fieldInks[theme].second, field)).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(count, field)).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(rest, field)).toBeGreaterThanOrEqual(3);
    expect(leastDifference(count, rest)).toBeGreaterThanOrEqual(15);
    expect(leastDifference(count, field)).toBeGreaterThanOrEqual(15);
    expect(leastDifference(rest, field)).toBeGreaterThanOrEqual(15);
  });

  it.each(fieldNames)('%s is no colour of a place, and no page', (name) => {
    const { field, count, rest } = fields[name][theme];
    for (const place of ['lombardia', 'italia', 'europa']) {
      expect(difference(count, token(place)), place).toBeGreaterThanOrEqual(10);
      expect(difference(rest, token(place)), place).toBeGreaterThanOrEqual(10);
    }
    expect(difference(field, token('carta'))).toBeGreaterThanOrEqual(12);
  });

  it('no two fields look the same', () => {
    const near = fieldNames.flatMap((one, index) =>
      fieldNames
        .slice(index + 1)
        .filter((other) => difference(fields[one][theme].field, fields[other][theme].field) < 4)
        .map((other) => `${one} ${other}`),
    );
    expect(near).toEqual([]);
  });
});
