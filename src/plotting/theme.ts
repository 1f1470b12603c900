/** Sizes and widths every drawing shares. Pixels are CSS pixels. */

/** Container widths drawings are made for; each is shown from its own width up, never shrunk. */
export const drawingWidths = [248, 328, 448, 660] as const;
export const wideDrawingWidths = [...drawingWidths, 860] as const;

/** How much a drawing may grow before its text looks out of scale. */
export const maximumGrowth = 1.25;

export type FontFace = 'archivo' | 'archivo-bold' | 'bodoni' | 'serif';

/** Text roles in drawings: the class sets the looks, the size is what the layout counts with. */
export const textRoles = {
  axis: { face: 'archivo', sizePx: 12 },
  label: { face: 'archivo', sizePx: 13 },
  'label-strong': { face: 'archivo-bold', sizePx: 13 },
  value: { face: 'archivo', sizePx: 15 },
  'value-strong': { face: 'archivo-bold', sizePx: 15 },
  annotation: { face: 'archivo', sizePx: 13 },
  'annotation-strong': { face: 'archivo-bold', sizePx: 13 },
  tile: { face: 'archivo', sizePx: 12 },
  'tile-strong': { face: 'archivo-bold', sizePx: 12 },
  number: { face: 'bodoni', sizePx: 24 },
  'number-medium': { face: 'bodoni', sizePx: 38 },
  'number-large': { face: 'bodoni', sizePx: 52 },
} as const satisfies Record<string, { face: FontFace; sizePx: number }>;
export type TextRole = keyof typeof textRoles;

/** Bars thinner than this container width are 10 px instead of 14. */
export const narrowBelowPx = 430;
