/** Where the publication uses a dataset: charts, sentences of the stories, terms of the glossary. */

import { plainWords, type Chart } from '../charts/chart.ts';
import { chartPath, placeInStory, storyPath, termPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { chartsInOrder, storiesInOrder } from '../publication/series.ts';
import type { Story } from '../stories/story.ts';
import type { Language } from '../site.ts';

/** A link to something, by its path under the base path. */
export interface Use {
  text: string;
  path: string;
}

/** A story that says numbers of a dataset. */
export interface StoryUse extends Use {
  id: string;
  sentences: Use[];
}

export interface DatasetUses {
  /** In the order of their numbers. */
  charts: (Use & { id: string; plate: number })[];
  /** In the order of the series; the sentences in that of the text, each once. */
  stories: StoryUse[];
  /** Their names with the marks of bound numbers and of languages. */
  terms: Use[];
}

/** Everything that is drawn from a dataset or says a number of it. */
export function usesOf(dataset: string, publication: Publication, language: Language): DatasetUses {
  const { glossary } = publication;
  return {
    charts: chartsInOrder(publication)
      .filter((chart) => draws(chart, dataset))
      .map((chart) => ({
        id: chart.id,
        plate: chart.spec.plate,
        text: plainWords(chart.spec.words[language]).title,
        path: chartPath(chart.id, language),
      })),
    stories: storiesInOrder(publication)
      .map(({ [language]: story }) => ({
        id: story.id,
        text: story.frontMatter.title,
        path: storyPath(story),
        sentences: sentencesOn(story, dataset),
      }))
      .filter(({ sentences }) => sentences.length > 0),
    terms: [...glossary.terms.values()]
      .filter(({ bindings }) =>
        bindings[language].numbers.some(({ cell }) => cell.resource.dataset === dataset),
      )
      .map(({ id, words }) => ({ text: words[language].name, path: termPath(id, language) })),
  };
}

/** Whether a chart draws values of a dataset or measures them by one. */
function draws({ resource, threshold, compared }: Chart, dataset: string): boolean {
  return [resource, threshold?.resource, compared?.resource].some((each) => each?.dataset === dataset);
}

/** The sentences of a story that say a number of a dataset, or something that its cells bear out. */
function sentencesOn(story: Story, dataset: string): Use[] {
  const found = story.sections.flatMap(({ anchor, numbers, assertions }) => [
    ...numbers
      .filter(({ cell }) => cell.resource.dataset === dataset)
      .map(({ sentence, id, place }) => ({ sentence, fragment: id, place })),
    ...assertions
      .filter(({ expression }) => expression.includes(`[${dataset}/`))
      .map(({ sentence, place }) => ({ sentence, fragment: anchor, place })),
  ]);
  const inOrder = found.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  const byText = new Map<string, Use>();
  for (const { sentence, fragment } of inOrder) {
    if (!byText.has(sentence)) {
      byText.set(sentence, { text: sentence, path: placeInStory(story, fragment) });
    }
  }
  return [...byText.values()];
}
