/** The state of the desk as text: translations, drafts, what is to come. */

import { heldBack } from '../../publication/held-back.ts';
import type { Publication } from '../../publication/publication.ts';
import type { Language, Localised } from '../../site.ts';
import type { ChangedParagraph, TranslationState } from './translation-desk.ts';

interface StatusWords {
  help: string;
  translations: string;
  allTranslated: string;
  missing: (file: string, lacks: Language) => string;
  unmarked: (file: string, original: string) => string;
  stale: (file: string, original: string) => string;
  changedIn: (file: string) => string;
  unchangedIn: (file: string) => string;
  noHistory: string;
  remedy: string;
  drafts: string;
  noDrafts: string;
  kinds: { story: string; chart: string; dataset: string; term: string };
  scheduled: string;
  noneScheduled: string;
}

export const statusWords: Localised<StatusWords> = {
  it: {
    help: `npm run status [-- --lang=it|en]

Le traduzioni che mancano o sono più vecchie dell’originale, e per quali paragrafi; le bozze; ciò che deve ancora uscire.`,
    translations: 'Traduzioni',
    allTranslated: 'ogni testo è tradotto com’è adesso',
    missing: (file, lacks) => `${file}: manca ${lacks}.mdx`,
    unmarked: (file, original) => `${file}: non dice di tradurre ${original} (npm run fix -- --hash)`,
    stale: (file, original) => `${file} è più vecchio di ${original}`,
    changedIn: (file) => `cambiati in ${file}:`,
    unchangedIn: (file) => `nessun paragrafo cambiato in ${file}`,
    noHistory: 'git non ricorda il testo tradotto: confronta tutto',
    remedy: 'aggiornata la traduzione: npm run fix -- --hash',
    drafts: 'Bozze',
    noDrafts: 'nessuna',
    kinds: { story: 'storia', chart: 'grafico', dataset: 'dataset', term: 'termine' },
    scheduled: 'In uscita',
    noneScheduled: 'niente ha una data futura',
  },
  en: {
    help: `npm run status [-- --lang=it|en]

Translations that are missing or older than their original, and by which paragraphs; drafts; what is still to come out.`,
    translations: 'Translations',
    allTranslated: 'every text is translated as it is now',
    missing: (file, lacks) => `${file}: ${lacks}.mdx is missing`,
    unmarked: (file, original) =>
      `${file}: does not say that it translates ${original} (npm run fix -- --hash)`,
    stale: (file, original) => `${file} is older than ${original}`,
    changedIn: (file) => `changed in ${file}:`,
    unchangedIn: (file) => `no paragraph changed in ${file}`,
    noHistory: 'git does not remember the text that was translated: compare all of it',
    remedy: 'when the translation has followed: npm run fix -- --hash',
    drafts: 'Drafts',
    noDrafts: 'none',
    kinds: { story: 'story', chart: 'chart', dataset: 'dataset', term: 'term' },
    scheduled: 'To come',
    noneScheduled: 'nothing has a date to come',
  },
};

/** The report. @param day YYYY-MM-DD, today */
export function statusReport(
  states: readonly TranslationState[],
  publication: Publication,
  day: string,
  language: Language,
): string {
  const words = statusWords[language];
  const { drafts, charts, datasets, glossary } = publication;
  const list = (lines: readonly string[], none: string) =>
    lines.length === 0 ? [`  ${none}`] : lines.map((line) => `  ${line}`);
  const named = (kind: keyof StatusWords['kinds'], ids: Iterable<string>) =>
    [...ids].map((id) => `${words.kinds[kind]} ${id}`);
  const all = [
    ...named('story', drafts.keys()),
    ...named(
      'chart',
      [...charts.values()].filter(({ spec }) => spec.draft).map(({ id }) => id),
    ),
    ...named(
      'dataset',
      [...datasets.values()].filter(({ descriptor }) => descriptor.x_draft === true).map(({ id }) => id),
    ),
    ...named(
      'term',
      [...glossary.terms.values()].filter(({ draft }) => draft).map(({ id }) => id),
    ),
  ];
  const later = [...heldBack(publication, day).drafts].filter(([id]) => !drafts.has(id));
  const scheduled = later.map(([id, { it }]) => `${it.frontMatter.published} ${id}`).toSorted();
  return `${[
    words.translations,
    ...list(
      states.flatMap((state) => stateLines(state, language)),
      words.allTranslated,
    ),
    '',
    words.drafts,
    ...list(all, words.noDrafts),
    '',
    words.scheduled,
    ...list(scheduled, words.noneScheduled),
  ].join('\n')}\n`;
}

function stateLines(state: TranslationState, language: Language): string[] {
  const words = statusWords[language];
  if (state.state === 'missing') return [words.missing(state.file, state.lacks)];
  if (state.state === 'unmarked') return [words.unmarked(state.file, state.original)];
  const { file, original, originalChanged, translationChanged } = state;
  const changed = (where: string, paragraphs: readonly ChangedParagraph[]) =>
    paragraphs.length === 0
      ? [`    ${words.unchangedIn(where)}`]
      : [
          `    ${words.changedIn(where)}`,
          ...paragraphs.map(({ line, words: first }) => `      ${line}: ${first}`),
        ];
  return [
    words.stale(file, original),
    ...(originalChanged === undefined ? [`    ${words.noHistory}`] : changed(original, originalChanged)),
    ...(translationChanged === undefined ? [] : changed(file, translationChanged)),
    `    ${words.remedy}`,
  ];
}
