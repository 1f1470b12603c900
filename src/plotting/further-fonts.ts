/**
 * Where a face of ours has its letters beyond Western Europe's: in further files of its own family, and where the
 * family has none, in another of the site's. They travel only where a text needs them.
 */

import type { FontFace } from './theme.ts';

/** A further file of a face. */
export interface FurtherFile {
  /** `latin-ext`, `greek`; part of the file's name on the site. */
  subset: string;
  /** In `node_modules/`. */
  file: string;
}

const archivo = (subset: string, weight: 400 | 600): FurtherFile => ({
  subset,
  file: `@fontsource/archivo/files/archivo-${subset}-${weight}-normal.woff2`,
});
const serif = (subset: string, weight: 400 | 600, style: 'normal' | 'italic' = 'normal'): FurtherFile => ({
  subset,
  file: `@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-${style}.woff2`,
});
const bodoni = (subset: string): FurtherFile => ({
  subset,
  file: `@fontsource-variable/bodoni-moda/files/bodoni-moda-${subset}-opsz-normal.woff2`,
});

/** Archivo and Bodoni know neither Greek nor Cyrillic. */
const otherScripts = (weight: 400 | 600, style: 'normal' | 'italic' = 'normal') =>
  ['greek', 'cyrillic', 'cyrillic-ext'].map((subset) => serif(subset, weight, style));
/** Of Bodoni alone: ≤ ≥ ≈ ≠ ∞ ∑. */
const signs = bodoni('math');
/** The few letters of Latin Extended that Source Serif lacks: Ŧ, ĳ. */
const rare: FurtherFile = { ...archivo('latin-ext', 400), subset: 'rare' };

/** The further files of each face, in the order in which a letter is looked for. */
export const furtherFiles: Readonly<Record<FontFace | 'serif-italic', readonly FurtherFile[]>> = {
  archivo: [archivo('latin-ext', 400), archivo('vietnamese', 400), ...otherScripts(400), signs],
  'archivo-bold': [archivo('latin-ext', 600), archivo('vietnamese', 600), ...otherScripts(600), signs],
  bodoni: [bodoni('latin-ext'), serif('vietnamese', 400), ...otherScripts(400), signs],
  serif: [serif('latin-ext', 400), serif('vietnamese', 400), ...otherScripts(400), signs, rare],
  'serif-italic': [
    serif('latin-ext', 400, 'italic'),
    serif('vietnamese', 400, 'italic'),
    ...otherScripts(400, 'italic'),
    signs,
    rare,
  ],
};

/** How large the small figures of `CO₂` and `m³` are set, of the others' size; no font of ours brings them all. */
export const smallShare = 0.62;

/** How far such a figure stands above the line, or below it, in the size of the others. */
export const smallRise = { raised: 0.36, lowered: -0.13 } as const;

/** The letter that a raised or lowered one is a small form of; undefined for any other. */
export function smallLetterOf(letter: string): { base: string; rise: number } | undefined {
  if (!/^[\u2070-\u209C\u00B2\u00B3\u00B9]$/.test(letter)) return undefined;
  const base = letter.normalize('NFKD').replace('\u2212', '-');
  if (base === letter || base.length !== 1) return undefined;
  return { base, rise: letter >= '\u2080' ? smallRise.lowered : smallRise.raised };
}
