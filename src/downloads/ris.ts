/** RIS: a tag and a value on each line, nothing escaped. */

import {
  dateOf,
  familyOf,
  memberOf,
  onOneLine,
  publisherOf,
  type CitedItem,
  type CitedName,
} from './cited-item.ts';

/** The type of a record for a type of CSL; everything else is `GEN`. */
const recordTypes: Readonly<Record<string, string>> = {
  article: 'JOUR',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  chapter: 'CHAP',
  dataset: 'DATA',
  legislation: 'LEGAL',
  'paper-conference': 'CONF',
  report: 'RPRT',
  software: 'COMP',
  speech: 'SLIDE',
  thesis: 'THES',
  webpage: 'ELEC',
};

/** Members of CSL that are lines of text, in the order of their tags. */
const texts: readonly [member: string, tag: string][] = [
  ['publisher-place', 'CY'],
  ['DOI', 'DO'],
  ['edition', 'ET'],
  ['version', 'ET'],
  ['issue', 'IS'],
  ['language', 'LA'],
  ['genre', 'M3'],
  ['note', 'N1'],
  ['ISBN', 'SN'],
  ['ISSN', 'SN'],
  ['page', 'SP'],
  ['container-title', 'T2'],
];

/** Records for items, each with its id. */
export function asRis(items: readonly CitedItem[]): string {
  return items.map(recordOf).join('');
}

function recordOf(item: CitedItem): string {
  const [year] = dateOf(item);
  const isOwn = memberOf(item, 'container-title') === memberOf(item, 'publisher');
  const lines: (readonly [tag: string, value: string | undefined])[] = [
    ['TY', recordTypes[item.type] ?? 'GEN'],
    ...item.author.map((name) => ['AU', nameOf(name)] as const),
    ...(item.editor ?? []).map((name) => ['ED', nameOf(name)] as const),
    ['DA', dateLine(dateOf(item))],
    ['PY', year === undefined ? undefined : String(year)],
    ['ID', onOneLine(item.id)],
    ...texts.flatMap(([member, tag]) =>
      // Of a page of ours, the site is its publisher already.
      isOwn && tag === 'T2' ? [] : [[tag, memberOf(item, member)] as const],
    ),
    ['PB', publisherOf(item)],
    ['TI', onOneLine(item.title)],
    ['UR', memberOf(item, 'URL')],
    ['VL', memberOf(item, 'volume')],
    ['Y2', dateLine(item.accessed?.['date-parts'][0])],
  ];
  const written = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\n`]));
  return `${written.join('')}ER  - \n`;
}

/** `2018/03/04/`; what isn't known is left out, undefined where there is no year. */
function dateLine([year, month, day]: readonly number[] = []): string | undefined {
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return year === undefined ? undefined : `${year}/${two(month)}/${two(day)}/`;
}

/** `van der Berg, Jan, Jr.`; an institution as it names itself. */
function nameOf(name: CitedName): string {
  const family = familyOf(name);
  if (family === undefined) return onOneLine(name.literal ?? '');
  const parts = [family, name.given, name.suffix];
  // A suffix is the third part, also after no given name.
  const count = name.suffix === undefined ? (name.given === undefined ? 1 : 2) : 3;
  return parts
    .slice(0, count)
    .map((part) => onOneLine(part ?? ''))
    .join(', ');
}
