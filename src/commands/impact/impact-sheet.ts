/** The charts that change, drawn before and after, on a page to be opened from the disk. */

import type { Reference } from '../../binding/references.ts';
import type { Chart } from '../../charts/chart.ts';
import { plainText } from '../../binding/bound-text.ts';
import type { Element } from '../../markup/element.ts';
import { writeXml } from '../../markup/write-markup.ts';
import { standalonePicture } from '../../pictures/standalone-svg.ts';
import { withFonts } from '../../pictures/svg-fonts.ts';
import type { Language } from '../../site.ts';
import { pictureSheet, type SheetRow } from '../picture-sheet.ts';
import type { TouchedChart } from './impact.ts';
import { impactWords } from './impact-words.ts';

/**
 * The files of the sheet by their names: a page, and a picture for each state of each chart.
 * @param references of the state after; a chart of the state before may name one that is gone, and is left out then
 */
export async function impactSheet(
  charts: readonly TouchedChart[],
  references: ReadonlyMap<string, Reference>,
  language: Language,
): Promise<Map<string, string>> {
  const words = impactWords[language];
  const files = new Map<string, string>();
  const rows: SheetRow[] = [];
  for (const { id, before, after } of charts) {
    const pictures: SheetRow['pictures'][number][] = [];
    for (const [state, chart] of [
      [words.before, before],
      [words.after, after],
    ] as const) {
      const svg = chart && drawn(chart, language, references);
      if (svg === undefined) continue;
      const file = `${id}-${state}-${language}.svg`;
      files.set(file, writeXml([await withFonts(svg, [svg])]));
      pictures.push({ caption: state, file });
    }
    rows.push({
      heading: id,
      text: plainText((after ?? before)?.spec.words[language].title ?? id),
      pictures,
    });
  }
  files.set('index.html', pictureSheet(words.title, rows, language));
  return files;
}

function drawn(
  chart: Chart,
  language: Language,
  references: ReadonlyMap<string, Reference>,
): Element | undefined {
  try {
    return standalonePicture(chart, language, references).svg;
  } catch {
    // Data that a chart can't draw are a finding; the sheet shows what can be drawn.
    return undefined;
  }
}
