/** Periods as files write them, and as the data do: `2019`, `2019-01`, `2019-Q1`, `2019-H1`, `2019/20`. */

/** A step of the calendar; `season` is a year that begins within one and ends in the next: school, accounts. */
export type PeriodStep = 'year' | 'half' | 'quarter' | 'month' | 'week' | 'season';

export interface Period {
  text: string;
  step: PeriodStep;
  /** What stands behind it: `(p)`. */
  mark?: string;
}

const monthNames: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'gennaio january janvier jan gen',
    'febbraio february feb',
    'marzo march mar',
    'aprile april apr',
    'maggio may mag',
    'giugno june jun giu',
    'luglio july jul lug',
    'agosto august aug ago',
    'settembre september sep set sett sept',
    'ottobre october oct ott',
    'novembre november nov',
    'dicembre december dec dic',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);

/** The month that a name is, from 1, in Italian or English, whole or short; undefined for any other text. */
export function monthNamed(name: string): number | undefined {
  const bare = name.toLowerCase();
  return Object.hasOwn(monthNames, bare) ? monthNames[bare] : undefined;
}

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

const pad = (part: number) => String(part).padStart(2, '0');
const isYear = (text: string) => /^(?:1[89]|20)\d\d$/.test(text);

/** What the source sets behind a period: `(p)`, `(provv.)`, `*`, `¹`, and letters behind a bare year. */
const markForms = [
  /^(.*?)\s*\(([\p{L}*]{1,12}\.?|\d)\)$/iu,
  /^(.*\d)\s?(\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹])$/u,
  /^((?:19|20)\d\d)\s?([bep])$/i,
];

/** The period that a text is, and nothing else; undefined for any other text. */
export function readPeriod(text: string): Period | undefined {
  const marked = markForms.map((form) => form.exec(text.trim())).find((found) => found !== null);
  const bare = (marked?.[1] ?? text).trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const read = plainPeriod(
    bare.replace(
      /^(?:anno|year|anni|a\.?s\.?|a\.?a\.?|anno scolastico|anno accademico|esercizio) (?=\d)/,
      '',
    ),
  );
  const mark = marked?.[2];
  return read === undefined || mark === undefined ? read : { ...read, mark };
}

/** Years with a numbered part, which stands behind or before: `2019-Q1`, `T1 2019`, `2019M07`. */
const numberedForms = [
  /^(?<year>\d{4})[ -]?(?<sort>[qtshmw])[ -]?0?(?<part>\d{1,2})$/,
  /^(?<sort>[qtsh])0?(?<part>\d)[ /-](?<year>\d{4})$/,
  /^(?<part>\d) ?(?<sort>[tqs])[ /-]?(?<year>\d{4}|\d\d)$/,
  /^(?<sort>[tqs])(?<part>\d)[ /-](?<year>\d\d)$/,
  /^(?<part>\d)[°ºª.]? (?<sort>trim|sem)(?:\.|estre|ester)? (?:del )?(?<year>\d{4})$/,
  /^(?<part>i{1,3}|iv) (?<sort>trim|sem)(?:\.|estre|ester)? (?:del )?(?<year>\d{4})$/,
];
const monthForms = [/^(?<year>\d{4})[-/](?<part>\d{2})$/, /^(?<part>\d{2})[-/](?<year>\d{4})$/];
const namedForms = [
  /^(?<name>[a-z]+)\.?[ /-](?:di |del )?(?<year>\d{4}|\d\d)$/,
  /^(?<year>\d{4})[ /-](?<name>[a-z]+)\.?$/,
];

/** What the first form that fits names. */
function groupsIn(text: string, forms: readonly RegExp[]): Record<string, string> | undefined {
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (groups !== undefined) return groups;
  }
  return undefined;
}

function plainPeriod(text: string): Period | undefined {
  if (isYear(text)) return { text, step: 'year' };
  const numbered = groupsIn(text, numberedForms);
  if (numbered !== undefined) {
    const { year = '', sort = '', part = '' } = numbered;
    return partOf(
      fullYear(year),
      sort === 'trim' ? 'q' : sort === 'sem' ? 'h' : sort,
      roman[part] ?? Number(part),
    );
  }
  const monthly = groupsIn(text, monthForms);
  if (monthly !== undefined) {
    const { year = '', part = '' } = monthly;
    if (!isYear(year)) return undefined;
    const isNext = Number(part) === (Number(year) + 1) % 100;
    if (isNext && (Number(part) > 12 || Number(part) === 0)) return season(year);
    // `2009/10` may be a month as well as a season: its column says which.
    return Number(part) >= 1 && Number(part) <= 12 ? { text: `${year}-${part}`, step: 'month' } : undefined;
  }
  const spanned = /^(\d{4})[-/–](\d{4})$/.exec(text);
  if (spanned !== null && Number(spanned[2]) === Number(spanned[1]) + 1) return season(spanned[1] ?? '');
  const named = groupsIn(text, namedForms);
  if (named !== undefined) {
    const { name = '', year: written = '' } = named;
    const year = fullYear(written);
    const month = monthNamed(name);
    if (month !== undefined && isYear(year)) return { text: `${year}-${pad(month)}`, step: 'month' };
  }
  return undefined;
}

/** `gen-23` is of 2023, as spreadsheets show it; `gen-98` of 1998. */
function fullYear(year: string): string {
  if (year.length !== 2) return year;
  return Number(year) > 50 ? `19${year}` : `20${year}`;
}

function season(year: string): Period {
  return { text: `${year}/${pad((Number(year) + 1) % 100)}`, step: 'season' };
}

/** The part of a year that a letter and a number name; undefined where the year has no such. */
function partOf(year: string, letter: string, part: number): Period | undefined {
  if (!isYear(year) || part < 1) return undefined;
  if (letter === 'm') return part > 12 ? undefined : { text: `${year}-${pad(part)}`, step: 'month' };
  if (letter === 'w') return part > 53 ? undefined : { text: `${year}-W${pad(part)}`, step: 'week' };
  if (letter === 'q' || letter === 't')
    return part > 4 ? undefined : { text: `${year}-Q${part}`, step: 'quarter' };
  return part > 2 ? undefined : { text: `${year}-H${part}`, step: 'half' };
}

/**
 * The periods of a column, each as the data write it; undefined where one of the texts is none. `2009/10` is a month
 * or a season: a season where every one of them ends in the year after.
 */
export function periodsOf(texts: readonly string[]): Period[] | undefined {
  const isSeason = texts.every((text) => {
    const parts = /(\d{4})[/–-](\d{2})$/.exec(text.trim());
    return parts !== null && Number(parts[2]) === (Number(parts[1]) + 1) % 100;
  });
  if (isSeason && texts.length > 0) {
    return texts.map((text) => season(/(\d{4})[/–-]\d{2}$/.exec(text.trim())?.[1] ?? ''));
  }
  const read = texts.map(readPeriod);
  return read.every((period) => period !== undefined) ? read : undefined;
}
