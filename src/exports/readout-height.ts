/** How tall the readout of a chart's cursor may become, from font metrics. */

import { chartTable } from '../charts/chart-table.ts';
import { useWords } from '../i18n/ui.ts';
import type { Chart } from '../model/chart.ts';
import { measureText } from '../plotting/measure-text.ts';
import type { FontFace } from '../plotting/theme.ts';
import type { Language } from '../site.ts';

/** A stretch of text set in one size; a line may break at its spaces. */
interface Run {
  text: string;
  face: FontFace;
  sizePx: number;
}

const linePx = 17;
/** Lines are broken a little early: a browser that sets text wider than we measure still fits. */
const wrapShare = 0.975;

/** The tallest that the readout becomes in a container `widthPx` wide, whichever row it says. */
export function readoutHeight(chart: Chart, language: Language, widthPx: number): number {
  const isNarrow = widthPx < 448;
  const boxPx = isNarrow ? widthPx : Math.min(widthPx - 20 - 128, ((widthPx - 20) * 2) / 3);
  const textPx = boxPx - 30;
  const heights = rowsOf(chart, language, isNarrow).map(({ name, value, state, values }) => {
    if (isNarrow) return 20 + linesOf([name, value, state, values], textPx) * linePx;
    const ofValue = value.text === '' ? 0 : linesOf([value], textPx) * 28;
    return (
      15 +
      linesOf([name], textPx) * linePx +
      ofValue +
      linesOf([state], textPx) * linePx +
      linesOf([values], textPx) * linePx
    );
  });
  return Math.max(isNarrow ? 37 : widthPx >= 660 ? 78 : 95, ...heights);
}

/** What the readout says of each row: with series, the name of each before its value. */
function rowsOf(chart: Chart, language: Language, isNarrow: boolean) {
  const t = useWords(language);
  const { rows, columns } = chartTable(chart, language);
  const small = (text: string): Run => ({ text, face: 'archivo', sizePx: 12 });
  const none = small('');
  return rows.map(({ group, label, cells }) => {
    const name: Run = {
      text: group === undefined || isNarrow ? label : `${group}: ${label}`,
      face: 'archivo-bold',
      sizePx: 12,
    };
    if (columns.length > 1) {
      const said = columns.map((column, index) => `${column} ${cells[index]?.text ?? '–'}`);
      return { name, value: none, state: none, values: small(said.join(', ')) };
    }
    const [cell] = cells;
    const text = cell?.text ?? '–';
    const value: Run = isNarrow
      ? { text, face: 'archivo-bold', sizePx: 15 }
      : { text, face: 'bodoni', sizePx: 24 };
    return {
      name,
      value,
      state: small(cell?.value === undefined ? '' : t(`state.${cell.state}`)),
      values: none,
    };
  });
}

/** How many lines the runs take one after the other. */
function linesOf(runs: readonly Run[], widthPx: number): number {
  let lines = 0;
  let left = 0;
  for (const { text, face, sizePx } of runs) {
    for (const word of text.split(' ').filter((each) => each !== '')) {
      const wordPx = measureText(word, face, sizePx);
      if (lines === 0 || wordPx > left) {
        lines += 1;
        left = widthPx * wrapShare;
      }
      left -= wordPx + measureText(' ', face, sizePx);
    }
  }
  return lines;
}
