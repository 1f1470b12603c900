/** All charts of a story in one frame, for other people's pages: a page of frames, each of which is a chart's own embed. */

import type { FrameFacts } from '../embeds/embed-code.ts';
import { embedFacts } from '../embeds/embed-snippets.ts';
import { useWords } from '../i18n/ui.ts';
import { present } from '../present.ts';
import { embedPath, storyFramePath, storyPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { sheetLengths } from '../sheets/sheet-lengths.ts';
import { absoluteUrl, href } from '../site.ts';
import type { Story } from '../stories/story.ts';
import { pressPage } from './press-page.ts';

/** What such a frame shows, and what its own code needs to know. */
export interface StoryFrame {
  facts: FrameFacts;
  charts: FrameFacts[];
  /** The address of the story. */
  page: string;
}

const gapPx = sheetLengths('chart/story-frame').first('.framed + .framed', 'margin-top');

/** The frame of a story; undefined where it has fewer than two charts, for then there is nothing to put together. */
export function storyFrame(story: Story, publication: Publication): StoryFrame | undefined {
  const { language } = story;
  const charts = pressPage(story, publication).charts.map((chart) => ({
    ...embedFacts(chart, language, publication.references),
    // Beside this page, wherever it is served.
    src: href(embedPath(chart.id, language)),
  }));
  const [first] = charts;
  if (first === undefined || charts.length < 2) return undefined;
  const tallest = (heights: readonly number[]) =>
    heights.reduce((sum, height) => sum + height) + gapPx * (charts.length - 1);
  // The frames inside are as wide as the one around them, and change their heights at the same widths.
  const steps = first.steps.map(({ fromPx }, at) => {
    const step = charts.map(({ steps: own, src }) => present(own[at], `step ${at} of ${src}`));
    return {
      fromPx,
      heightPx: tallest(step.map(({ heightPx }) => heightPx)),
      untitledPx: tallest(step.map(({ untitledPx }) => untitledPx)),
    };
  });
  const facts: FrameFacts = {
    title: useWords(language)('press.frameTitle').replace('{title}', story.frontMatter.title),
    src: absoluteUrl(storyFramePath(story.id, language)),
    steps,
    script: first.script,
  };
  return { facts, charts, page: absoluteUrl(storyPath(story)) };
}
