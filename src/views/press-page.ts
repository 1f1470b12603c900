/** What a story gives to the press, as its page shows it: sentences to quote, and charts to use. */

import { plainText, segmentsOf } from '../binding/bound-text.ts';
import { citationsAsRead, referenceOf } from '../binding/references.ts';
import { sourcesOf as sourceKeys } from '../charts/beside/chart-table.ts';
import { plainWords, type Chart } from '../charts/chart.ts';
import { resolveAddress } from '../data/address.ts';
import { useWords } from '../i18n/ui.ts';
import { chartPath, pressPath, storyPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { absoluteUrl, type Language } from '../site.ts';
import { pressSentences, type PressSentence } from '../stories/press.ts';
import type { Story } from '../stories/story.ts';
import { withFixedSpaces } from '../text/typography.ts';
import { quotationOf, type Quotation } from './quotable.ts';

/** A sentence to quote. */
export interface ShownSentence {
  id: string;
  /** With the marks of its numbers. */
  source: string;
  /** Whose figures they are, and which are calculated here, without a full stop. */
  cited: string;
  quotation: Quotation;
}

/** What the page shows. */
export interface PressPage {
  sentences: ShownSentence[];
  /** The one that opens the story first, then in the order of the text. */
  charts: Chart[];
}

/** What a story gives to the press; where no sentences are written for it, what its charts let one say. */
export function pressPage(story: Story, publication: Publication): PressPage {
  const ids = new Set([story.frontMatter.lead, ...story.sections.flatMap(({ charts }) => charts)]);
  const charts = [...ids].flatMap((id) => publication.charts.get(id) ?? []);
  const written = publication.press.get(story.id) ?? [];
  const sentences =
    written.length > 0
      ? written.map((sentence) => writtenSentence(sentence, story, publication))
      : charts.flatMap((chart) => chartSentences(chart, story, publication)).slice(0, pressSentences);
  return { sentences, charts };
}

/** The point of a story with its sources, to be shared. */
export function storyQuotation(story: Story, publication: Publication): Quotation {
  const { deck, title } = story.frontMatter;
  return quotationOf({
    sentence: plainText(deck).trim(),
    title,
    source: sourcesOf(deck, publication, story.language),
    address: absoluteUrl(storyPath(story)),
    language: story.language,
  });
}

function writtenSentence({ id, words }: PressSentence, story: Story, publication: Publication) {
  const { language } = story;
  return shown(id, words[language], sourcesOf(words[language], publication, language), story);
}

/** What a chart says, with its sources, to be shared. */
export function chartQuotation(chart: Chart, publication: Publication, language: Language): Quotation {
  const { title, subtitle } = plainWords(chart.spec.words[language]);
  return quotationOf({
    sentence: `${title}. ${subtitle}.`,
    title: `${useWords(language)('chart')} ${chart.spec.plate}`,
    source: chartSources(chart, publication, language),
    address: absoluteUrl(chartPath(chart.id, language)),
    language,
  });
}

/** Its sources as the source line has them, without the words around. */
function chartSources(chart: Chart, { references }: Publication, language: Language): string {
  const cited = sourceKeys(chart).flatMap((key) => references.get(key) ?? []);
  return citationsAsRead(cited, language).join('; ');
}

/** What a chart lets one say. */
function chartSentences(chart: Chart, story: Story, publication: Publication): ShownSentence[] {
  const { language } = story;
  const { subtitle } = plainWords(chart.spec.words[language]);
  const cited = `${chartSources(chart, publication, language)}. ${subtitle}`;
  return chart.spec.words[language].supported.map((sentence, at) =>
    shown(`${chart.id}-${at + 1}`, sentence, cited, story),
  );
}

function shown(id: string, source: string, cited: string, story: Story): ShownSentence {
  const { language, frontMatter } = story;
  const sentence = withFixedSpaces(plainText(source).trim());
  const address = `${absoluteUrl(pressPath(story))}#${id}`;
  const quotation = quotationOf({ sentence, title: frontMatter.title, source: cited, address, language });
  return { id, source, cited, quotation };
}

/**
 * Whose figures a text with bound numbers says, and which of them are calculated here or forecast:
 * `Istat, 2025; our calculation on published data`. '' where no number is bound.
 */
function sourcesOf(text: string, publication: Publication, language: Language): string {
  const t = useWords(language);
  const cells = segmentsOf(text).flatMap((segment) => {
    const from = segment.kind === 'number' ? segment.attributes['from'] : undefined;
    const cell = from === undefined ? undefined : resolveAddress(from, publication.datasetIndex);
    return cell === undefined || 'fault' in cell ? [] : [cell];
  });
  const references = cells.flatMap((cell) => referenceOf(cell, publication.references) ?? []);
  const states = new Set(cells.map(({ state }) => state).filter((state) => state !== 'published'));
  return [
    ...citationsAsRead([...new Set(references)], language),
    ...[...states].map((state) => t(`state.${state}.long`)),
  ].join('; ');
}
