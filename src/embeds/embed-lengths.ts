/** The lengths of an embed, read from the sheets that it carries: what its height is counted from. */

import { drawingWidths } from '../plotting/theme.ts';
import { sheetLengths, type TextPx } from '../sheets/sheet-lengths.ts';

export type { TextPx };

const embed = sheetLengths('chart/embed');
const cursor = sheetLengths('chart/cursor');
const foot = sheetLengths('chart/embed-foot');

/** Containers from this width on have larger titles. */
export const widePx = drawingWidths[2];
const wide = `chart (min-width: ${widePx}px)`;

/** The embed's own padding. */
export const paddingPx = embed.sides('.embed', 'padding');
/** Left and right of the embed's text together. */
export const sidePaddingPx = paddingPx.left + paddingPx.right;

export const kickerPx = embed.first('.kicker', 'height');

export const titleAbovePx = embed.first('.embed .chart-title', 'margin-top');
/** The title's letters and lines, in a narrow container and in a wide one. */
export const titlePx = {
  narrow: { sizePx: titleLength('font-size'), linePx: titleLength('line-height') },
  wide: { sizePx: titleLength('font-size', wide), linePx: titleLength('line-height', wide) },
};

function titleLength(property: string, within?: string): number {
  return embed.first('.embed .chart-title', property, within);
}

export const subtitlePx = {
  ...embed.sides('.embed .chart-subtitle', 'margin'),
  text: embed.text('.embed .chart-subtitle'),
};
export const sourcePx = {
  top: embed.first('.embed .chart-source', 'margin-top'),
  text: embed.text('.embed .chart-source'),
};

/** The link that opens the table, with what is above it. */
export const tablePx =
  embed.first('.embed .chart-table', 'margin-top') + embed.line('.embed .chart-table > summary');

const cursorMargins = cursor.sides('.cursor', 'margin');
/** The line of the cursor, which reaches over the blank above and below. */
export const cursorPx = cursorMargins.top + cursor.first('.cursor', 'height') + cursorMargins.bottom;

const choiceLabel = cursor.sides('.choice label', 'padding');
export const choicePx = {
  text: cursor.text('.choice'),
  /** Between two choices in a row. */
  gap: cursor.sides('.choice', 'gap').right,
  /** Above and below the words of one. */
  padding: choiceLabel.top + choiceLabel.bottom,
};

export const footPx = {
  /** Above the links: the blank, the line, the blank under it. */
  above:
    foot.first('.embed-foot', 'margin-top') +
    foot.first('.embed-foot', 'border-top') +
    foot.first('.embed-foot', 'padding-top'),
  linksLine: foot.line('.embed-foot'),
  address: foot.text('.embed-address'),
  notice: foot.text('.embed-notice'),
};
