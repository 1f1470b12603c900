/** Colours as eyes see them that lack one of the three kinds of cone. */

import { converter, formatHex, type Rgb } from 'culori';

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
export type Deficiency = keyof typeof deficiencies;

/** Every deficiency that can be simulated. */
export const deficiencyNames = Object.keys(deficiencies) as Deficiency[];

const toLinear = converter('lrgb');
const toRgb = converter('rgb');

/** A colour as someone with the deficiency sees it. Throws when it is no colour. */
export function simulate(colour: string, deficiency: Deficiency): Rgb {
  const linear = toLinear(colour);
  if (linear === undefined) throw new Error(`${colour} is no colour`);
  const { r, g, b } = linear;
  const [red = 0, green = 0, blue = 0] = deficiencies[deficiency].map(([fromRed, fromGreen, fromBlue]) =>
    Math.min(1, Math.max(0, fromRed * r + fromGreen * g + fromBlue * b)),
  );
  return toRgb({ mode: 'lrgb', r: red, g: green, b: blue });
}

/** The same as `#rrggbb`. */
export function simulatedHex(colour: string, deficiency: Deficiency): string {
  return formatHex(simulate(colour, deficiency));
}
