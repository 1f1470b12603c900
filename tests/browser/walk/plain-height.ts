/** Whether the height that the build counted for hosts without scripts holds what the browser draws. */
import type { Frame } from 'playwright-core';
import type { BuiltPage } from '../../../src/commands/built-pages.ts';
import { embedHeight } from '../../../src/embeds/embed-height.ts';
import { present } from '../../../src/present.ts';
import { allLanguages } from '../../../src/site.ts';
import { publication } from '../../published.ts';
import { atWidths } from './framed.ts';

const widths = [280, 300, 320, 360, 400, 479, 480, 600, 691, 692, 760, 900];

/** Widths at which the counted height is too small, or more than a few lines too tall. */
export async function plainHeightFaults(frame: Frame, { path }: BuiltPage): Promise<string[]> {
  const [, tag, id] = path.split('/');
  const language = present(
    allLanguages.find((known) => known === tag),
    `the language of ${path}`,
  );
  const chart = present(publication.charts.get(present(id, `the chart of ${path}`)), `the chart of ${path}`);
  const drawn = await atWidths(frame, widths, () => {
    for (const details of document.querySelectorAll('details')) details.open = false;
    return document.querySelector('.embed')?.getBoundingClientRect().height ?? 0;
  });
  return widths.flatMap((width, index) => {
    const spare = embedHeight(chart, language, publication.references, width) - (drawn[index] ?? 0);
    // Room is counted for the widest stand-in font: title, subtitle and source may need a line less each.
    return spare < -1 || spare > 80 ? [`at ${width} px: ${spare.toFixed(1)} px to spare`] : [];
  });
}
