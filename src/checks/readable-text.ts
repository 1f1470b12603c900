/** Running text and text alternatives that a reader can follow, by the measure of each language. */

import { plainWords } from '../charts/chart.ts';
import { finding } from '../findings/finding.ts';
import type { FactsOfCode } from '../findings/registry.ts';
import { fleschKincaidGrade, gulpease } from '../text/readability.ts';
import { languages, type Language } from '../site.ts';
import type { Check } from '../publication/check.ts';
import { everyText } from '../publication/texts.ts';

/** Gulpease at least, Flesch-Kincaid grade at most. */
const limits = {
  text: { it: 50, en: 12 },
  description: { it: 60, en: 9 },
} as const;

const readableText: Check = (publication, tree) => [
  ...everyText(publication).flatMap((versions) =>
    languages.flatMap((language) => {
      const { file, placeOf } = versions[language];
      const text = runningText(new TextDecoder().decode(tree.get(file)));
      return hardText(text, language, 'text').map((facts) => finding('REA-001', placeOf(['title']), facts));
    }),
  ),
  ...[...publication.charts.values()].flatMap(({ spec, placeOf }) =>
    languages.flatMap((language) => {
      const { description } = plainWords(spec.words[language]);
      return hardText(description, language, 'description').map((facts) =>
        finding('REA-002', placeOf(['words', language, 'description'], 'key'), facts),
      );
    }),
  ),
];

export default readableText;

/** The facts of a finding where a text is too hard; empty where it is not. */
function hardText(text: string, language: Language, kind: keyof typeof limits): FactsOfCode<'REA-001'>[] {
  const limit = limits[kind][language];
  const found = language === 'it' ? gulpease(text) : fleschKincaidGrade(text);
  const isHard = language === 'it' ? found < limit : found > limit;
  return isHard ? [{ language, limit, found: Math.round(found * 10) / 10 }] : [];
}

/** The prose of a text: no front matter, tags, headings, citations or addresses. */
function runningText(source: string): string {
  return source
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/<[^>]*>/g, '')
    .replace(/^#.*$/gm, '')
    .replace(/\[@[^\]]*\]|\]\([^)]*\)|[*_[\]]/g, '');
}
