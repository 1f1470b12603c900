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

/** The files of a chart in a language, or those of one of its versions, which have no social card, no square and no outlines. */
export function chartDownloads(chart: string, language: Language, version?: number): Download[] {
  const t = useWords(language);
  const everyFile = [
    { name: 'SVG', text: t('chart.downloadSvg'), file: `${language}.svg` },
    { name: 'SVG, outlined', text: t('chart.downloadOutlined'), file: `${language}-outlined.svg` },
    { name: 'PNG', text: t('chart.downloadPng'), file: `${language}.png` },
    { name: 'PNG 2x', text: t('chart.downloadPng2x'), file: `${language}@2x.png` },
    { name: 'Square', text: t('chart.downloadSquare'), file: `${language}-square.png` },
    { name: 'Social', text: t('chart.downloadCard'), file: `${language}-card.png` },
    { name: 'PDF', text: t('chart.downloadPdf'), file: `${language}.pdf` },
    { name: 'CSV', text: t('chart.downloadCsv'), file: 'data.csv' },
    { name: 'XLSX', text: t('chart.downloadXlsx'), file: 'data.xlsx' },
    { name: 'JSON', text: t('chart.downloadJson'), file: 'data.json' },
  ];
  const files = everyFile.map((each) => ({
    ...each,
    holds: each.file.startsWith('data.') ? ('data' as const) : ('picture' as const),
  }));
  if (version === undefined) {
    return files.map(({ file, ...words }) => ({
      ...words,
      path: `charts/${chart}/${file}`,
      saveAs: `${chart}-${file}`,
    }));
  }
  return files
    .filter(({ name }) => !['Social', 'Square', 'SVG, outlined'].includes(name))
    .map(({ file, ...words }) => ({
      ...words,
      path: versionFilePath(chart, version, file),
      saveAs: `${chart}-${version}-${file}`,
    }));
}
