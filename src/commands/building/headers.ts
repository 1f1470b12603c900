/**
 * `npm run -s headers -- nginx|apache|netlify`: the headers of the built site in the words of a host, to be put into
 * its configuration after each build; `-- compress` writes `.gz` and `.br` beside each file of text in `dist/`.
 */

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { rulesOfSite } from '../../hosting/inline-scripts.ts';
import { asApache, asHeadersFile, asNginx } from '../../hosting/recipes.ts';
import { site } from '../../site.ts';
import { choiceOf, endWithHelp, readArguments } from '../options.ts';
import { builtSite } from '../serve.ts';

endWithHelp(
  'npm run headers -- nginx|apache|netlify|compress [--root=/var/www/site]\n\nThe headers of the built site in the words of a host; compress: its files compressed beside them.',
);
const { values, positionals } = readArguments({ root: { type: 'string', default: '/var/www/site' } });
const what = choiceOf('headers', positionals[0], ['nginx', 'apache', 'netlify', 'compress']);
const rules = what === 'compress' ? [] : rulesOfSite(builtSite, site.basePath);
const written = {
  nginx: () => asNginx(rules, values.root),
  apache: () => asApache(rules),
  netlify: () => asHeadersFile(rules),
  compress: () => `${compress()} files have a compressed one beside them.\n`,
};
process.stdout.write(written[what]());

function compress(): number {
  const files = globSync('**/*.{html,css,js,json,jsonld,xml,svg,txt,csv,bib,ris}', { cwd: builtSite });
  for (const file of files) {
    const bytes = readFileSync(join(builtSite, file));
    // The best quality takes a second a megabyte.
    const quality = bytes.length < 1_000_000 ? constants.BROTLI_MAX_QUALITY : 6;
    writeFileSync(join(builtSite, `${file}.gz`), gzipSync(bytes, { level: 9 }));
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
    writeFileSync(join(builtSite, `${file}.br`), brotliCompressSync(bytes, { params }));
  }
  return files.length;
}
