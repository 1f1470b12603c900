/** Stories, charts, terms and corrections in the words of schema.org. */

import type { Article, CorrectionComment, CreativeWork, DefinedTermSet, ImageObject } from 'schema-dts';
import { plainText } from '../binding/bound-text.ts';
import { fullCitation, type Reference } from '../binding/references.ts';
import { sourceLine } from '../charts/beside/source-line.ts';
import { plainWords, type Chart } from '../charts/chart.ts';
import type { EmbedFacts } from '../embeds/embed-code.ts';
import { useWords } from '../i18n/ui.ts';
import { correctionAnchor, type Correction } from '../ledgers/corrections.ts';
import type { FrozenVersion } from '../ledgers/frozen.ts';
import {
  chartCardPath,
  datasetPath,
  ownPagePath,
  partPath,
  storyCardPath,
  storyPath,
  termPath,
  versionFilePath,
} from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { partOfStory } from '../publication/series.ts';
import { absoluteUrl, site, type Language } from '../site.ts';
import type { Story } from '../stories/story.ts';
import type { Edition } from '../downloads/citation.ts';
import { correctionInWords } from '../views/corrected-value.ts';
import { publisherId } from './linked-data.ts';

/** A source as others cite it. */
export function citedWork(reference: Reference, language: Language): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: fullCitation(reference, language),
    ...(reference.URL === undefined ? {} : { url: reference.URL }),
  };
}

/** Names a correction: its own place on the page of corrections. */
function correctionId(correction: Correction, publication: Publication, language: Language) {
  const page = absoluteUrl(ownPagePath('corrections', language));
  return { '@id': `${page}#${correctionAnchor(correction, publication.ledger)}` };
}

/** The day on which a story last changed: revised, or corrected. */
export function storyModified({ frontMatter }: Story, corrections: readonly Correction[]): string {
  const days = [frontMatter.published, frontMatter.revised ?? '', ...corrections.map(({ date }) => date)];
  return days.toSorted().at(-1) ?? frontMatter.published;
}

/** A story. @param sources in the order of its list @param corrections of numbers that it says */
export function articleOf(
  story: Story,
  sources: readonly Reference[],
  corrections: readonly Correction[],
  publication: Publication,
): Article {
  const { frontMatter, language } = story;
  const address = absoluteUrl(storyPath(story));
  const part = partOfStory(story.id, publication);
  return {
    '@type': 'Article',
    '@id': `${address}#article`,
    headline: frontMatter.title,
    description: plainText(frontMatter.description),
    image: absoluteUrl(storyCardPath(story)),
    inLanguage: language,
    datePublished: frontMatter.published,
    dateModified: storyModified(story, corrections),
    author: publisherId,
    publisher: publisherId,
    license: site.licence.url,
    isAccessibleForFree: true,
    mainEntityOfPage: { '@id': address },
    ...(part === undefined
      ? {}
      : {
          isPartOf: {
            '@type': 'CreativeWorkSeries',
            name: plainText(part.words[language].title),
            url: absoluteUrl(partPath(part.id, language)),
          },
        }),
    citation: sources.map((reference) => citedWork(reference, language)),
    ...(corrections.length === 0
      ? {}
      : { correction: corrections.map((each) => correctionId(each, publication, language)) }),
  };
}

/** A chart as a picture with its licence, its credit and the data that it is drawn from. */
export function chartImage(
  chart: Chart,
  facts: EmbedFacts,
  { published, modified, version }: Edition,
  publication: Publication,
  language: Language,
): ImageObject {
  const { title, subtitle } = plainWords(chart.spec.words[language]);
  return {
    ...picture(facts, facts.alternative, language),
    '@id': `${facts.page}#chart`,
    name: title,
    caption: `${title}. ${subtitle}.`,
    thumbnailUrl: absoluteUrl(chartCardPath(chart.id, language)),
    version,
    datePublished: published,
    dateModified: modified,
    creditText: creditOf(sourceLine(chart, publication.references, language), language),
    isBasedOn: absoluteUrl(datasetPath(chart.resource.dataset, language)),
  };
}

/** A stored version of a chart, as a picture that no longer changes. */
export function versionImage(frozen: FrozenVersion, facts: EmbedFacts, language: Language): ImageObject {
  const { title, subtitle, source, alternative } = frozen.words[language];
  return {
    ...picture(facts, alternative, language),
    '@id': `${facts.page}#chart`,
    name: title,
    caption: `${title}. ${subtitle}.`,
    version: frozen.version,
    datePublished: frozen.frozen,
    dateModified: frozen.frozen,
    creditText: creditOf(source, language),
    isBasedOn: absoluteUrl(versionFilePath(frozen.chart, frozen.version, 'data.csv')),
  };
}

/** What holds for every picture of a chart. */
function picture({ picture, pictureSizePx, src }: EmbedFacts, alternative: string, language: Language) {
  const [width, height] = pictureSizePx;
  return {
    '@type': 'ImageObject' as const,
    description: alternative,
    contentUrl: picture,
    embedUrl: src,
    encodingFormat: 'image/png',
    width: `${width}px`,
    height: `${height}px`,
    inLanguage: language,
    representativeOfPage: true,
    creator: publisherId,
    publisher: publisherId,
    copyrightHolder: publisherId,
    copyrightNotice: `${site.name}, ${site.licence.name}`,
    license: site.licence.url,
    acquireLicensePage: absoluteUrl(ownPagePath('licence', language)),
  };
}

/** Whom to name under a picture. @param source as the source line says it */
function creditOf(source: string, language: Language): string {
  return `${source} ${useWords(language)('chart.figure')}: ${site.name}`;
}

/** The corrections, each at its own address. */
export function correctionComments(publication: Publication, language: Language): CorrectionComment[] {
  return publication.ledger.corrections.map((correction) => {
    return {
      '@type': 'CorrectionComment',
      ...correctionId(correction, publication, language),
      datePublished: correction.date,
      inLanguage: language,
      author: publisherId,
      text: correctionInWords(correction, publication, language),
    };
  });
}

/** The terms of the glossary, each at its own address; what they mean stands on the page. */
export function termSet(publication: Publication, language: Language): DefinedTermSet {
  const address = absoluteUrl(ownPagePath('glossary', language));
  return {
    '@type': 'DefinedTermSet',
    '@id': `${address}#terms`,
    name: useWords(language)('glossary.title'),
    inLanguage: language,
    license: site.licence.url,
    publisher: publisherId,
    hasDefinedTerm: [...publication.glossary.terms.values()].map(({ id, words }) => ({
      '@type': 'DefinedTerm',
      '@id': absoluteUrl(termPath(id, language)),
      name: plainText(words[language].name),
      ...(words[language].expands === undefined ? {} : { alternateName: plainText(words[language].expands) }),
    })),
  };
}
