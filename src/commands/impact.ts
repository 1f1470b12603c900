/** `npm run impact [-- --base <ref>]`: what a change of data does to sentences, charts, embeds and pictures. */

import { join } from 'node:path';
import { languages } from '../site.ts';
import { impactWords } from './impact/impact-words.ts';
import { choiceOf, readOptions } from './options.ts';

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
const { runImpact } = await import('./running/run-impact.ts');
await runImpact(process.cwd(), { base: values.base, format, out: values.out }, language);
