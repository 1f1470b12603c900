/** The colours that the sheets declare keep their contrast, and stay apart for eyes that see fewer of them. */
import { converter, differenceCiede2000, wcagContrast, type Rgb } from 'culori';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../content.ts';

const sheet = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8').replace(/\/\*.*?\*\//gs, '');

/** The colours of a theme by name: those of its first block, on top of the light ones. */
function theme(selector: string): ReadonlyMap<string, string> {
  const start = sheet.indexOf(selector);
  const block = sheet.slice(start, sheet.indexOf('}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name = '', value = '']) => [name, value]),
  );
}
const light = theme('.tema-chiaro');
const dark = new Map([...light, ...theme('.tema-scuro')]);
const themes = { light, dark };

/**
 * Machado, Oliveira and Fernandes (2009), A physiologically-based model for simulation of color vision
 * deficiency, IEEE TVCG 15(6): full severity, applied to linear RGB.
 */
const deficiencies = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;
type Deficiency = keyof typeof deficiencies;

const toLinear = converter('lrgb');
const toRgb = converter('rgb');
const difference = differenceCiede2000();

function simulate(colour: string, deficiency: Deficiency): Rgb {
  const linear = toLinear(colour);
  if (linear === undefined) throw new Error(`${colour} is no colour`);
  const { r, g, b } = linear;
  const [red = 0, green = 0, blue = 0] = deficiencies[deficiency].map(([fromRed, fromGreen, fromBlue]) =>
    Math.min(1, Math.max(0, fromRed * r + fromGreen * g + fromBlue * b)),
  );
  return toRgb({ mode: 'lrgb', r: red, g: green, b: blue });
}

/** The smallest difference between any two colours as someone with the deficiency sees them. */
function closest(colours: readonly string[], deficiency: Deficiency): number {
  const seen = colours.map((colour) => simulate(colour, deficiency));
  return Math.min(
    ...seen.flatMap((one, index) => seen.slice(index + 1).map((other) => difference(one, other))),
  );
}

const places = ['lombardia', 'italia', 'europa'];
const categories = ['cat-1', 'cat-2', 'cat-3', 'cat-4', 'cat-5'];

describe.each(Object.entries(themes))('the %s theme', (_, colours) => {
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

  it.each([...places, ...categories, 'filo-forte'])('draws --%s at 3:1 or more on the page', (name) => {
    expect(wcagContrast(of(name), of('carta'))).toBeGreaterThanOrEqual(3);
  });

  it.each(['italia', 'europa'])('sets text inside a bar of --%s at 4.5:1 or more', (name) => {
    expect(wcagContrast(of('carta'), of(name))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.keys(deficiencies) as Deficiency[])('keeps places and categories apart under %s', (eyes) => {
    expect(closest(places.map(of), eyes)).toBeGreaterThanOrEqual(11);
    expect(closest(categories.map(of), eyes)).toBeGreaterThanOrEqual(15);
  });
});
