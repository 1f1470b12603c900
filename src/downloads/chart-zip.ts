/** What a chart draws in one file, as `/charts/{chart}/{chart}.zip`: the data, its citation, and what to know before using it. */

import { useWords } from '../i18n/ui.ts';
import { unitWords } from '../i18n/unit-words.ts';
import { absoluteUrl, languages, type Language } from '../site.ts';
import { dataAsJson, type ChartDataFile } from './chart-data-file.ts';
import { chartDownloads } from './chart-downloads.ts';
import { citationFile, type CitedChart } from './citation-files.ts';
import { zipFolder } from './zip-folder.ts';

/** What goes into the file. */
export interface ZippedChart {
  file: ChartDataFile;
  /** `data.csv` as it is served. */
  csv: string;
  cited: Record<Language, CitedChart>;
  /** See `citationOf`. */
  citation: Record<Language, string>;
}

/** The bytes of the file: a folder with `data.csv`, `data.json`, and in each language a README and citations. */
export function chartZip(zipped: ZippedChart): Uint8Array {
  const { file, csv, cited } = zipped;
  return zipFolder(
    file.chart,
    [
      ['data.csv', csv],
      ['data.json', dataAsJson(file)],
      ...languages.flatMap((language) => [
        [`README.${language}.md`, chartReadme(zipped, language)] as const,
        [`cite-${language}.bib`, citationFile(cited[language], 'bib')] as const,
        [`cite-${language}.ris`, citationFile(cited[language], 'ris')] as const,
      ]),
    ],
    cited.en.edition.modified,
  );
}

/** What the chart says, its columns with their units, why numbers are missing, sources, pictures, licence, how to cite it. */
export function chartReadme(
  { file, citation }: Omit<ZippedChart, 'csv' | 'cited'>,
  language: Language,
): string {
  const t = useWords(language);
  const { title, subtitle, note, page, fields, rows, missing, sources, licence, chart } = file;
  const columns = fields.map(({ name, title: own, type, unit }) => {
    const unitText = unit === null ? '' : `, ${unitWords(unit, language) ?? unit}`;
    return `- \`${name}\`: ${own[language]} (${t(`data.type.${type}`)}${unitText})`;
  });
  const pictures = chartDownloads(chart, language)
    .filter(({ holds }) => holds === 'picture')
    .map(({ name, path }) => `- ${name}: <${absoluteUrl(path)}>`);
  const parts = [
    `# ${title[language]}`,
    [subtitle[language], note[language]].filter((text) => text !== '').join('. '),
    `<${page[language]}>`,
    `## ${t('chart.data')}`,
    `\`data.csv\`, ${rows.length} ${t(rows.length === 1 ? 'data.row' : 'data.rows')}. ${t('data.csvText')}.`,
    columns.join('\n'),
    missing
      .map(({ row, field, reason }) => `- \`${field}\`, ${t('data.row')} ${row + 1}: ${reason[language]}`)
      .join('\n'),
    `## ${t('data.sources')}`,
    sources
      .map(({ citation: cited, url }) => `- ${cited[language]}.${url === null ? '' : ` <${url}>`}`)
      .join('\n'),
    `## ${t('share.picture')}`,
    pictures.join('\n'),
    `## ${t('data.zip.licence')}`,
    `${licence.name}, <${licence.url}>`,
    citation[language],
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
