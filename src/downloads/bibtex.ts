/** BibTeX: fields in braces, what TeX reads as a command escaped, accents as they are. */

import { dateOf, memberOf, onOneLine, publisherOf, type CitedItem, type CitedName } from './cited-item.ts';

/** The type of an entry for a type of CSL; everything else is `misc`. */
const entryTypes: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
};

/** What holds the item, by the type of its entry. */
const containers: Readonly<Record<string, string>> = {
  article: 'journal',
  incollection: 'booktitle',
  inproceedings: 'booktitle',
  misc: 'howpublished',
};

/** Who brought it out, by the type of its entry. */
const publishers: Readonly<Record<string, string>> = { techreport: 'institution', phdthesis: 'school' };

/** Further members of CSL that are fields of text. */
const texts: readonly [member: string, field: string][] = [
  ['publisher-place', 'address'],
  ['collection-title', 'series'],
  ['edition', 'edition'],
  ['volume', 'volume'],
  ['issue', 'number'],
  ['number', 'number'],
  ['genre', 'type'],
  ['version', 'version'],
  ['ISBN', 'isbn'],
  ['ISSN', 'issn'],
  ['note', 'note'],
];

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Entries for items, each with its id as the key; a date has its year and month, for days there is no field. */
export function asBibtex(items: readonly CitedItem[]): string {
  return `${items.map(entryOf).join('\n')}\n`;
}

function entryOf(item: CitedItem): string {
  const type = entryTypes[item.type] ?? 'misc';
  const [year, month] = dateOf(item);
  const container = memberOf(item, 'container-title');
  const publisher = publisherOf(item);
  const fields: (readonly [name: string, value: string | undefined])[] = [
    ['author', braced(namesOf(item.author))],
    ['editor', braced(item.editor === undefined ? undefined : namesOf(item.editor))],
    ['title', braced(titleOf(item.title))],
    // Of a page of ours, the site is its publisher already.
    [containers[type] ?? 'series', container === publisher ? undefined : braced(escaped(container))],
    ['year', braced(year === undefined ? undefined : String(year))],
    ['month', month === undefined ? undefined : months[month - 1]],
    [publishers[type] ?? 'publisher', braced(escaped(publisher))],
    ...texts.map(([member, field]) => [field, braced(escaped(memberOf(item, member)))] as const),
    ['pages', braced(escaped(memberOf(item, 'page')?.replace(/(?<=\d) ?[-–—] ?(?=\d)/g, '--')))],
    ['urldate', braced(dayOf(item.accessed))],
    ['doi', braced(verbatim(memberOf(item, 'DOI')))],
    ['url', braced(verbatim(memberOf(item, 'URL')))],
  ];
  const said = new Set<string>();
  const lines = fields.flatMap(([name, value]) => {
    // A field that stands twice would be refused: the first counts.
    if (value === undefined || said.has(name)) return [];
    said.add(name);
    return [`\t${name} = ${value},\n`];
  });
  return `@${type}{${keyOf(item.id)},\n${lines.join('')}}`;
}

/** An ISO day; undefined where it isn't known whole. */
function dayOf(date: CitedItem['accessed']): string | undefined {
  const parts = date?.['date-parts'][0] ?? [];
  return parts.length < 3 ? undefined : parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** A key has no sign that BibTeX or TeX would read. */
function keyOf(id: string): string {
  return id.replaceAll(/[^\w:.+/-]/g, '-');
}

function braced(value: string | undefined): string | undefined {
  return value === undefined ? undefined : `{${value}}`;
}

/**
 * What TeX reads as a command, as the letter it is. Braces have names: BibTeX counts them with a backslash before
 * them too, and one alone would swallow the rest of the file.
 */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

function escaped(text: string): string;
function escaped(text: string | undefined): string | undefined;
function escaped(text: string | undefined): string | undefined {
  return text?.replaceAll(/[\\{}^~$&#_%]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** An address, which `\url` takes as it is; what would end the field or the address is written in its bytes. */
function verbatim(text: string | undefined): string | undefined {
  return text?.replaceAll(/[{}\\ ^]/g, (sign) => encodeURIComponent(sign));
}

/** A title whose capitals no style makes small: every word that has one but the first letter of all, in braces. */
function titleOf(title: string): string {
  const text = onOneLine(title);
  let written = '';
  let at = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const isKept = index === 0 ? /.\p{Lu}/u.test(word) : /\p{Lu}/u.test(word);
    written += escaped(text.slice(at, index)) + (isKept ? `{${word}}` : word);
    at = index + word.length;
  }
  return written + escaped(text.slice(at));
}

function namesOf(names: readonly CitedName[]): string {
  return names.map(nameOf).join(' and ');
}

/** `{Johnson \& Johnson}` for an institution; `van der Berg, Jr., Jan` for a person. */
function nameOf(name: CitedName): string {
  if (name.family === undefined) return `{${escaped(onOneLine(name.literal ?? ''))}}`;
  const particles = [name['dropping-particle'], name['non-dropping-particle']].filter(
    (part) => part !== undefined,
  );
  const family = [...particles.map(namePart), lastName(name.family)].join(' ');
  const given = name.given === undefined ? [] : [namePart(name.given)];
  // With a single part, the words before the last would be taken for a given name.
  if (given.length === 0 && name.suffix === undefined) {
    return particles.length === 0 ? `{${escaped(onOneLine(name.family))}}` : `${family},`;
  }
  const suffix = name.suffix === undefined ? [] : [namePart(name.suffix)];
  return [family, ...suffix, ...(given.length === 0 && suffix.length > 0 ? [''] : given)].join(', ').trim();
}

/** A part of a name, in braces where a comma or `and` in it would part it. */
function namePart(text: string): string {
  const part = onOneLine(text);
  return /,|\band\b/i.test(part) ? `{${escaped(part)}}` : escaped(part);
}

/** The same of a family's name, whose small words would be taken for particles. */
function lastName(text: string): string {
  const part = onOneLine(text);
  return /(?:^|\s)\p{Ll}/u.test(part) ? `{${escaped(part)}}` : namePart(part);
}
