/** The state of the desk as text: translations, drafts, what is to come. */

import { heldBack } from '../../publication/held-back.ts';
import type { Publication } from '../../publication/publication.ts';
import type { Language } from '../../site.ts';
import { statusWords, type StatusWords } from './status-words.ts';
import type { ChangedParagraph, TranslationState } from './translation-desk.ts';

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
