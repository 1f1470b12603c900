/** `npm run impact [-- --base <ref>]`: what a change of data does to sentences, charts, embeds and pictures. */

import { join } from 'node:path';
import { publicationDay } from '../publication/held-back.ts';
import { languages } from '../site.ts';
import { readSourceTree } from '../text/source-tree.ts';
import { writeFiles } from '../writing/write-files.ts';
import { impactOf } from './impact/impact.ts';
import { impactReport } from './impact/impact-report.ts';
import { impactSheet } from './impact/impact-sheet.ts';
import { impactWords } from './impact/impact-words.ts';
import { treeAtRef } from './impact/tree-at-ref.ts';
import { choiceOf, fail, readOptions } from './options.ts';

const values = readOptions({
  base: { type: 'string', default: 'HEAD' },
  format: { type: 'string', default: 'text' },
  out: { type: 'string', default: join('sheets', 'impact') },
  lang: { type: 'string', default: 'en' },
  help: { type: 'boolean', short: 'h' },
});
const language = choiceOf('lang', values.lang, languages);
const format = choiceOf('format', values.format, ['text', 'markdown']);
const words = impactWords[language];
if (values.help === true) {
  process.stdout.write(`${words.help}\n`);
  process.exit(0);
}
const root = process.cwd();
const before = treeAtRef(root, values.base);
if (before === undefined) fail(words.noRef(values.base));
const { impact, references } = impactOf(before, readSourceTree(root));
let sheet: string | undefined;
if (impact.charts.length > 0) {
  sheet = `${values.out.replaceAll('\\', '/')}/index.html`;
  const files = await impactSheet(impact.charts, references, language);
  writeFiles(root, new Map([...files].map(([name, text]) => [`${values.out}/${name}`, text])));
}
process.stdout.write(impactReport(impact, { language, format, sheet, day: publicationDay() }));
