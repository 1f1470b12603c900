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
/** What Bodoni and Archivo lack and Source Serif has (₽ ℓ Ə), and the other way round (′ ″ Ŧ ĳ). */
const rareInSerif = [
  { ...serif('latin-ext', 400), subset: 'rare-ext' },
  { ...serif('latin', 400), subset: 'rare' },
];
const rareInArchivo = [
  { ...archivo('latin-ext', 400), subset: 'other-ext' },
  { ...archivo('latin', 400), subset: 'other' },
];

/** The further files of each face, in the order in which a letter is looked for. */
export const furtherFiles: Readonly<Record<FontFace | 'serif-italic', readonly FurtherFile[]>> = {
  archivo: [
    archivo('latin-ext', 400),
    archivo('vietnamese', 400),
    ...otherScripts(400),
    signs,
    ...rareInSerif,
  ],
  'archivo-bold': [
    archivo('latin-ext', 600),
    archivo('vietnamese', 600),
    ...otherScripts(600),
    signs,
    ...rareInSerif,
  ],
  bodoni: [
    bodoni('latin-ext'),
    serif('vietnamese', 400),
    ...otherScripts(400),
    signs,
    ...rareInSerif,
    ...rareInArchivo,
  ],
  serif: [serif('latin-ext', 400), serif('vietnamese', 400), ...otherScripts(400), signs, ...rareInArchivo],
  'serif-italic': [
    serif('latin-ext', 400, 'italic'),
    serif('vietnamese', 400, 'italic'),
    ...otherScripts(400, 'italic'),
    signs,
    ...rareInArchivo,
  ],
};

/** How large the small figures of `CO₂` and `m³` are set, of the others' size; no font of ours brings them all. */
export const smallShare = 0.62;

/** How far such a figure stands above the line, or below it, in the size of the others. */
export const smallRise = { raised: 0.36, lowered: -0.13 } as const;

/** What is set in place of a letter that no font of ours brings. */
export interface Substitute {
  base: string;
  /** Its size, of that of the line. */
  share: number;
  /** How far it stands above the baseline, in the size of the line. */
  riseEm: number;
}

/** Hyphens and dashes that look like another. */
const alike: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
};

/** What stands for a letter: for a small figure the figure, for a hyphen that does not break a hyphen; else undefined. */
export function substituteOf(letter: string): Substitute | undefined {
  const dash = alike[letter];
  if (dash !== undefined) return { base: dash, share: 1, riseEm: 0 };
  if (!/^[\u2070-\u209C]$/.test(letter)) return undefined;
  const base = letter.normalize('NFKD').replace('\u2212', '-');
  // Of the small letters only those of our alphabet: the others have no large form in every font.
  if (!/^[0-9a-z+\-=()]$/.test(base)) return undefined;
  return { base, share: smallShare, riseEm: letter >= '\u2080' ? smallRise.lowered : smallRise.raised };
}
