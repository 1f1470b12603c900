/** Pages that differ from their sister in the other language in their words alone. */
import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import type { BuiltPage } from '../../../src/commands/built-pages.ts';
import { site } from '../../../src/site.ts';

/**
 * Every kind of element of a page (name, class, role), and where its sister in each language is. What a drawing is made
 * of does not count: it is looked at in the embeds, all of which are visited.
 */
function readKinds({ file }: BuiltPage): { kinds: Set<string>; sisters: Map<string, string> } {
  const kinds = new Set<string>();
  const sisters = new Map<string, string>();
  let drawings = 0;
  const parser = new Parser({
    onopentag: (name, { class: classes = '', role = '', rel, hreflang, href }) => {
      if (drawings === 0) for (const each of classes.split(/\s+/)) kinds.add(`${name}.${each} ${role}`);
      if (name === 'svg') drawings++;
      if (rel === 'alternate' && hreflang !== undefined && href !== undefined) {
        sisters.set(hreflang, decodeURI(new URL(href).pathname).slice(site.basePath.length));
      }
    },
    onclosetag: (name) => {
      if (name === 'svg') drawings--;
    },
  });
  parser.write(readFileSync(file, 'utf8'));
  parser.end();
  return { kinds, sisters };
}

const isItalian = ({ path }: BuiltPage) => /^(?:embed\/)?it\//.test(path);

/**
 * The paths of the pages that have the same kinds of elements as their sister, by what they stand for: an Italian
 * one and an English one each time. What depends on elements and sheets, and not on words or their lengths, holds
 * of both when it holds of one.
 */
export function twinsAmong(pages: readonly BuiltPage[]): { italian: Set<string>; english: Set<string> } {
  const [italian, english] = [new Set<string>(), new Set<string>()];
  const known = new Map(pages.map((page) => [page.path, page]));
  for (const page of pages.filter(isItalian)) {
    const { kinds, sisters } = readKinds(page);
    const sister = known.get(sisters.get('en') ?? page.path.replace(/^(embed\/)?it\//, '$1en/'));
    if (sister === undefined) continue;
    const others = readKinds(sister).kinds;
    if (kinds.size !== others.size || [...kinds].some((kind) => !others.has(kind))) continue;
    italian.add(page.path);
    english.add(sister.path);
  }
  return { italian, english };
}

/**
 * The paths of pages that hold, together, every kind of element of all of them: each kind stands in `times` of them at
 * least, or in all that have it.
 */
export function coverOf(pages: readonly BuiltPage[], times: number): Set<string> {
  const seen = new Map<string, number>();
  const cover = new Set<string>();
  for (const page of pages) {
    const { kinds } = readKinds(page);
    if ([...kinds].every((kind) => (seen.get(kind) ?? 0) >= times)) continue;
    cover.add(page.path);
    for (const kind of kinds) seen.set(kind, (seen.get(kind) ?? 0) + 1);
  }
  return cover;
}
