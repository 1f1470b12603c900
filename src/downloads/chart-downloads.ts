/** What can be taken away of a chart and of its stored versions: pictures and data. */

import { useWords } from '../i18n/ui.ts';
import { versionFilePath } from '../publication/paths.ts';
import type { Language } from '../site.ts';

/** One file on offer: its short name, what it is good for, where it is and what it is saved as. */
export interface Download {
  name: string;
  text: string;
  path: string;
  saveAs: string;
  /** Whether it is the drawing or what is drawn. */
  holds: 'picture' | 'data';
}

/** The citations of a chart, or of one of its versions, in a language: for each reference manager a file. */
export function chartCitations(
  chart: string,
  language: Language,
  version?: number,
): Omit<Download, 'holds'>[] {
  const t = useWords(language);
  return [
    { format: 'bib', name: 'BibTeX', text: t('chart.citeBib') },
    { format: 'ris', name: 'RIS', text: t('chart.citeRis') },
    { format: 'json', name: 'CSL', text: t('chart.citeJson') },
  ].map(({ format, ...words }) => {
    const file = `cite-${language}.${format}`;
    const path = version === undefined ? `charts/${chart}/${file}` : versionFilePath(chart, version, file);
    const saveAs = [chart, ...(version === undefined ? [] : [version]), `${language}.${format}`].join('-');
    return { ...words, path, saveAs };
  });
}

/**
 * The files of a chart in a language, or those of one of its versions, which have no social card, no square, no outlines
 * and no archive.
 */
export function chartDownloads(chart: string, language: Language, version?: number): Download[] {
  const t = useWords(language);
  const picture = { holds: 'picture' as const, isStored: true };
  const data = { holds: 'data' as const, isStored: true };
  const isStored = false;
  const files = [
    { ...picture, name: 'SVG', text: t('chart.downloadSvg'), file: `${language}.svg` },
    {
      ...{ ...picture, isStored, name: t('chart.nameOutlined'), text: t('chart.downloadOutlined') },
      file: `${language}-outlined.svg`,
    },
    { ...picture, name: 'PNG', text: t('chart.downloadPng'), file: `${language}.png` },
    { ...picture, name: 'PNG 2x', text: t('chart.downloadPng2x'), file: `${language}@2x.png` },
    {
      ...{ ...picture, isStored, name: t('chart.nameSquare'), text: t('chart.downloadSquare') },
      file: `${language}-square.png`,
    },
    { ...picture, isStored, name: 'Social', text: t('chart.downloadCard'), file: `${language}-card.png` },
    { ...picture, name: 'PDF', text: t('chart.downloadPdf'), file: `${language}.pdf` },
    { ...data, name: 'CSV', text: t('chart.downloadCsv'), file: 'data.csv' },
    { ...data, name: 'XLSX', text: t('chart.downloadXlsx'), file: 'data.xlsx' },
    { ...data, name: 'JSON', text: t('chart.downloadJson'), file: 'data.json' },
    { ...data, isStored, name: 'ZIP', text: t('chart.downloadZip'), file: `${chart}.zip` },
  ];
  return files
    .filter((each) => version === undefined || each.isStored)
    .map(({ file, name, text, holds }) => {
      const path = version === undefined ? `charts/${chart}/${file}` : versionFilePath(chart, version, file);
      const saveAs = [chart, ...(version === undefined ? [] : [version]), file].join('-');
      // Its name is that of the chart already.
      return { name, text, holds, path, saveAs: name === 'ZIP' ? file : saveAs };
    });
}
