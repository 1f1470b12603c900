/**
 * The faces of the publication, and the fonts that stand in for them until they arrive: each stretched
 * to the width of ours, so that lines break where they will break.
 */

/** What CSS calls a face and where it comes from. Widths are the average of a character of our prose. */
export interface FontFaceSource {
  family: string;
  /** As `@font-face` takes it: a range where the weight is an axis. */
  weight: string;
  style: 'normal' | 'italic';
  /** The file in `node_modules/`. */
  file: string;
  /** Only this part of the design space is kept. */
  axes?: Record<string, { min: number; max: number }>;
  widthEm: number;
  /** Above and below the baseline, as the file declares them. */
  ascentEm: number;
  descentEm: number;
  standIns: readonly StandIn[];
}

/** A font that many devices have: Georgia and Arial, then Android's, then Linux's, then a bare browser's. */
interface StandIn {
  name: 'Georgia' | 'Arial' | 'Noto Serif' | 'Roboto' | 'Times' | 'Open Sans';
  local: readonly string[];
  widthEm: number;
}

const georgia: StandIn = { name: 'Georgia', local: ['Georgia', 'Gelasio'], widthEm: 0.4322 };
const notoSerif: StandIn = { name: 'Noto Serif', local: ['Noto Serif', 'NotoSerif'], widthEm: 0.4666 };
const times: StandIn = {
  name: 'Times',
  local: ['Times New Roman', 'Liberation Serif', 'Tinos'],
  widthEm: 0.3957,
};
const openSans: StandIn = { name: 'Open Sans', local: ['Open Sans'], widthEm: 0.4562 };

const serif = { family: 'Source Serif 4', weight: '400', ascentEm: 1.036, descentEm: 0.335 } as const;
const archivo = { family: 'Archivo', style: 'normal', ascentEm: 0.878, descentEm: 0.21 } as const;

/** Every face by a short name; its file on the site starts with it. */
export const fontFaceSources = {
  bodoni: {
    family: 'Bodoni Moda Variable',
    weight: '500 560',
    style: 'normal',
    file: '@fontsource-variable/bodoni-moda/files/bodoni-moda-latin-opsz-normal.woff2',
    axes: { wght: { min: 500, max: 560 }, opsz: { min: 8, max: 24 } },
    widthEm: 0.456,
    ascentEm: 1.125,
    descentEm: 0.4,
    standIns: [georgia, notoSerif, times, openSans],
  },
  serif: {
    ...serif,
    style: 'normal',
    file: '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
    widthEm: 0.4627,
    standIns: [georgia, notoSerif, times, openSans],
  },
  'serif-italic': {
    ...serif,
    style: 'italic',
    file: '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2',
    widthEm: 0.4264,
    standIns: [
      { name: 'Georgia', local: ['Georgia Italic', 'Gelasio Italic'], widthEm: 0.4402 },
      { name: 'Noto Serif', local: ['Noto Serif Italic', 'NotoSerif-Italic'], widthEm: 0.4545 },
      {
        name: 'Times',
        local: ['Times New Roman Italic', 'Liberation Serif Italic', 'Tinos Italic'],
        widthEm: 0.3974,
      },
      { name: 'Open Sans', local: ['Open Sans Italic'], widthEm: 0.4329 },
    ],
  },
  archivo: {
    ...archivo,
    weight: '400',
    file: '@fontsource/archivo/files/archivo-latin-400-normal.woff2',
    widthEm: 0.4265,
    standIns: [
      { name: 'Arial', local: ['Arial', 'Liberation Sans', 'Arimo'], widthEm: 0.4356 },
      { name: 'Roboto', local: ['Roboto', 'Roboto-Regular'], widthEm: 0.4331 },
      openSans,
    ],
  },
  'archivo-bold': {
    ...archivo,
    weight: '600',
    file: '@fontsource/archivo/files/archivo-latin-600-normal.woff2',
    widthEm: 0.4425,
    standIns: [
      { name: 'Arial', local: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold'], widthEm: 0.4678 },
      { name: 'Roboto', local: ['Roboto Bold', 'Roboto-Bold'], widthEm: 0.4401 },
      { name: 'Open Sans', local: ['Open Sans Bold'], widthEm: 0.4887 },
    ],
  },
} as const satisfies Record<string, FontFaceSource>;

export type FontFaceName = keyof typeof fontFaceSources;

/**
 * The rules of a face's stand-ins, each a family of its own such as `Archivo on Arial`: a browser takes
 * the first that it has.
 */
export function standInRules(face: FontFaceSource): string {
  return face.standIns
    .map(({ name, local, widthEm }) => {
      const scale = face.widthEm / widthEm;
      const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
      return (
        `@font-face{font-family:"${face.family.replace(/ (Moda Variable|4)$/, '')} on ${name}";font-weight:${face.weight};` +
        `font-style:${face.style};src:${local.map((each) => `local("${each}")`).join(',')};` +
        `size-adjust:${percent(scale)};ascent-override:${percent(face.ascentEm / scale)};` +
        `descent-override:${percent(face.descentEm / scale)};line-gap-override:0%}`
      );
    })
    .join('');
}
