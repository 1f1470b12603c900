/** Where a chart's figures come from, step by step to what is drawn. */

import { sourcesOf } from '../charts/beside/chart-table.ts';
import { formatDate } from '../i18n/dates.ts';
import { useWords } from '../i18n/ui.ts';
import { drawnCells, type Chart } from '../charts/chart.ts';
import type { Correction } from '../ledgers/corrections.ts';
import { datasetPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { markedTitle, readElsewhere, shortCitation } from '../binding/references.ts';
import { href, type Language } from '../site.ts';
import { correctionInWords } from './corrected-value.ts';

/** A step on the way of the figures to the chart. */
export interface ProvenanceStep {
  name: string;
  /** With the mark of a title's language. */
  text: string;
  /** Where it can be seen. */
  href: string | undefined;
}

/** Corrections of cells that the chart draws, newest first. */
export function correctionsOf(chart: Chart, { ledger }: Publication): Correction[] {
  const addresses = new Set(drawnCells(chart).map((cell) => cell.address));
  return ledger.corrections.filter((entry) => addresses.has(entry.cell));
}

/** Sources and how they were read, our data, corrections by date. What is drawn now comes after them. */
export function chartProvenance(
  chart: Chart,
  publication: Publication,
  language: Language,
): ProvenanceStep[] {
  const t = useWords(language);
  const dataset = publication.datasets.get(chart.resource.dataset);
  const sources = sourcesOf(chart).flatMap((key): ProvenanceStep[] => {
    const reference = publication.references.get(key);
    if (reference === undefined) return [];
    const read = dataset?.descriptor.sources.find((source) => source.x_citekey === key);
    const seen = read?.x_seen?.[language] ?? readElsewhere(reference, language);
    const accessed = read?.x_accessed && `${t('data.accessed')} ${formatDate(read.x_accessed, language)}`;
    const text = [markedTitle(reference, language), seen, accessed]
      .filter((part) => part !== undefined)
      .join(', ');
    return [{ name: shortCitation(reference, language), text: `${text}.`, href: reference.URL }];
  });
  const calculated = drawnCells(chart).filter(
    ({ state, value }) => state === 'calculated' && value !== undefined,
  );
  const ours: ProvenanceStep[] =
    dataset === undefined
      ? []
      : [
          {
            name: t('provenance.transcription'),
            text:
              `${dataset.descriptor.x_title[language]}, ${formatDate(dataset.descriptor.created.slice(0, 10), language)}. ` +
              (calculated.length === 0
                ? t('provenance.asPublished')
                : `${t('provenance.calculated')} ${calculated.length}.`),
            href: href(datasetPath(dataset.id, language)),
          },
        ];
  const corrections = correctionsOf(chart, publication)
    .toReversed()
    .map((correction): ProvenanceStep => {
      return {
        name: `${t('provenance.correction')}, ${formatDate(correction.date, language)}`,
        text: correctionInWords(correction, publication, language),
        href: href(`${language}/corrections/`),
      };
    });
  return [...sources, ...ours, ...corrections];
}
