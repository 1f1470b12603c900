/** The pages of a built site, and which template made each. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { present } from '../present.ts';
import { entranceLanguages } from '../site.ts';
import { builtSite } from './serve.ts';

/** One page of the built site. */
export interface BuiltPage {
  /** Its path under the base path, without a leading slash: `it/stories/`. */
  path: string;
  /** Its file, absolute. */
  file: string;
  kind: PageKind;
}

/** Which template made a page; `section` is an index such as `it/stories/`, `entrance` the one page of a further language. */
export type PageKind = (typeof kindPatterns)[number][0];

const kindPatterns = [
  ['choice', /^$/],
  ['not-found', /^404\.html$/],
  ['explorer', /^embed\/\w\w\/x\//],
  ['story-frame', /^embed\/\w\w\/stories\//],
  ['then-now', /^embed\/\w\w\/then-now\//],
  ['embed', /^embed\//],
  ['front', /^(?:it|en)\/$/],
  ['entrance', /^\w\w\/$/],
  ['story', /^\w\w\/stories\/[^/]+\/$/],
  ['press', /^\w\w\/stories\/[^/]+\/press\/$/],
  ['chart', /^\w\w\/charts\/[^/]+\/$/],
  ['dataset', /^\w\w\/data\/[^/]+\/$/],
  ['version', /^\w\w\/charts\/[^/]+\/v\/\d+\/$/],
  ['error-code', /^\w\w\/method\/errors\/[^/]+\/$/],
  ['section', /^\w\w\/[^/]+\/$/],
  ['other', /^/],
] as const;

let read: readonly BuiltPage[] | undefined;

/** Every HTML page in `dist/` except bare redirects, as the first call finds them. Throws when the site isn't built. */
export function builtPages(): readonly BuiltPage[] {
  read ??= readPages();
  return read;
}

function readPages(): BuiltPage[] {
  if (!existsSync(join(builtSite, 'index.html'))) {
    throw new Error(`There is no built site in ${builtSite}. Run: npm run build`);
  }
  return globSync('**/*.html', { cwd: builtSite })
    .map((name) => {
      const path = name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');
      const kind = kindPatterns.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';
      return { path, file: join(builtSite, name), kind };
    })
    .filter(({ file }) => !/http-equiv="?refresh/i.test(readFileSync(file, 'utf8')))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

/**
 * The pages a browser has to look at: all of them, but of the explanations of error codes, which are
 * one template with two sentences each, only the longest and its sister in the other language; of the
 * pages for the press, which are one template too, the longest and its sister; of the
 * charts with stored versions, whose figures were looked at when they were stored, only the first; and of the
 * frames of the explorer, which are empty before a script fills them, and of those with all charts of a story, which
 * show embeds that are looked at by themselves, only the first and its sister.
 */
export function pagesToVisit(): readonly BuiltPage[] {
  const pages = builtPages();
  const codeOf = (page: BuiltPage) => page.path.split('/').at(-2);
  const longestOf = (kind: PageKind) =>
    pages
      .filter((page) => page.kind === kind)
      .toSorted((a, b) => statSync(b.file).size - statSync(a.file).size)[0];
  const longest = longestOf('error-code');
  const press = longestOf('press');
  const namedByPress = press === undefined ? '' : readFileSync(press.file, 'utf8');
  const versionOf = ({ path }: BuiltPage) => /[^/]+\/v\/\d+\/$/.exec(path)?.[0];
  const firstVersion = pages.map(versionOf).find((version) => version !== undefined);
  const firstOf = (kind: PageKind) => pages.find((page) => page.kind === kind);
  const isFirst = (page: BuiltPage, kind: PageKind) =>
    page.kind !== kind || codeOf(page) === codeOf(present(firstOf(kind), `a page of ${kind}`));
  return pages.filter(
    (page) =>
      (page.kind !== 'press' || namedByPress.includes(`/${page.path}"`)) &&
      isFirst(page, 'explorer') &&
      isFirst(page, 'story-frame') &&
      (page.kind !== 'error-code' || (longest !== undefined && codeOf(page) === codeOf(longest))) &&
      [undefined, firstVersion].includes(versionOf(page)),
  );
}

/** True of the embed of a chart in a language that has an entrance alone. */
export function isEntranceEmbed({ path }: BuiltPage): boolean {
  return entranceLanguages.some((language) => path.startsWith(`embed/${language}/`));
}

/** The first page of each kind in the first language that has it, and every section and page that is the only one of its kind. */
export function onePageOfEachKind(): readonly BuiltPage[] {
  const seen = new Set<string>();
  return builtPages().filter((built) => {
    const { path, kind } = built;
    const key = kind === 'section' || kind === 'other' ? path : kind;
    const isFirstLanguage = !/^(embed\/)?en\//.test(path) && !isEntranceEmbed(built);
    return isFirstLanguage && !seen.has(key) ? seen.add(key) : false;
  });
}
