/** What the addresses of a chart say once it is withdrawn. */

import { formatDate } from '../i18n/dates.ts';
import { useWords } from '../i18n/ui.ts';
import type { Publication } from '../publication/publication.ts';
import type { WithdrawnChart } from '../ledgers/withdrawn.ts';
import { languages, type Language } from '../site.ts';

/** Every withdrawn chart in every language, for the pages that say so. */
export function everyWithdrawal({ withdrawn }: Publication): { entry: WithdrawnChart; language: Language }[] {
  return [...withdrawn.charts.values()].flatMap((entry) =>
    languages.map((language) => ({ entry, language })),
  );
}

/** When and why: `This chart was withdrawn on 1 December 2026. Its source withdrew it.` */
export function withdrawalSentence({ date, words }: WithdrawnChart, language: Language): string {
  const when = useWords(language)('withdrawn.on').replace('{date}', formatDate(date, language));
  return `${when} ${words[language].reason}`;
}
