/** What stands under the drawing of the workbench: what is refused, apart or missing, and where it comes from. */

import type { ExplorerWord } from '../../i18n/explorer-words.ts';
import type { Explorable } from '../explorable.ts';
import { limits, reasonWords, type Plan } from '../plan.ts';
import { make } from './element.ts';

type Words = (word: ExplorerWord, facts?: Readonly<Record<string, string | number>>) => string;

/** The notes of a plan, in the order in which they are read; the last one names the sources. */
export function noteParts(explorable: Explorable, plan: Plan, words: Words): HTMLElement[] {
  const listed = (heading: string, className: string, texts: readonly string[]) =>
    texts.length === 0
      ? []
      : [make('p', { class: className }, make('b', {}, `${heading}. `), texts.join(' '))];
  const told = (reasons: Plan['apart']) => reasons.map((reason) => reasonWords(reason, explorable));
  const missing = plan.missing.map(({ name, reason }) => `${name} (${reason})`);
  return [
    ...(plan.rows.length === 0 ? [make('p', { class: 'explorer-refused' }, words('empty'))] : []),
    ...(plan.rows.length === 0 ? [] : listed(words('refusedTitle'), 'explorer-refused', told(plan.refused))),
    ...listed(words('apartTitle'), 'explorer-apart', told(plan.apart)),
    ...missingParts(missing, words),
    ...(plan.hasForecasts ? [make('p', { class: 'explorer-missing' }, words('forecast.key'))] : []),
    make(
      'p',
      { class: 'explorer-source' },
      `${words('source')}: ${plan.sources.join('; ')}. `,
      make('b', {}, words('madeBy', { publication: explorable.publication })),
      ' ',
      make('a', { href: explorable.licence.url, rel: 'license' }, explorable.licence.name),
    ),
  ];
}

/**
 * The first missing values by name, and the others under the words that say how many they are.
 * @param missing with their reasons
 */
export function missingWords(
  missing: readonly string[],
  words: Words,
): { first: string; others: { summary: string; names: string } | undefined } {
  const [first, others] = [missing.slice(0, limits.missingNamed), missing.slice(limits.missingNamed)];
  return {
    first: `${first.join('; ')}${others.length > 0 ? ';' : '.'}`,
    others:
      others.length === 0
        ? undefined
        : { summary: words('missing.more', { count: others.length }), names: `${others.join('; ')}.` },
  };
}

function missingParts(missing: readonly string[], words: Words): HTMLElement[] {
  if (missing.length === 0) return [];
  const { first, others } = missingWords(missing, words);
  return [
    make('p', { class: 'explorer-missing' }, make('b', {}, `${words('missing')}. `), first),
    ...(others === undefined
      ? []
      : [make('details', { class: 'explorer-missing' }, make('summary', {}, others.summary), others.names)]),
  ];
}
