/** A story in one language. */

import type { DocumentContext } from '../documents/component.ts';
import { readDocument, type TextDocument } from '../documents/document.ts';
import { fileStart, finding, type Finding } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import { languages } from '../site.ts';
import type { SourceTree } from '../text/source-tree.ts';
import { storyComponents } from './story-components.ts';
import { bindFrontMatter, frontMatterSchema, type FrontMatter } from './story-front-matter.ts';

export type { FrontMatter } from './story-front-matter.ts';

export type Story = TextDocument<FrontMatter>;

/** What is particular to the texts of stories. */
export const storyKind = {
  vocabulary: storyComponents,
  anchors: ['content', 'sources'],
  hasSources: true,
  schema: frontMatterSchema,
  bindFrontMatter,
};

/** A story of so many parts has a list of them; shorter ones can do without. */
export const fewestParts = 4;

/** Where a story first cites a source, to come back to from the list of sources. */
export function citationId(key: string): string {
  return `c-${key}`;
}

/** Reads `content/stories/<id>/<language>.mdx`. */
export function readStory(
  tree: SourceTree,
  file: string,
  context: DocumentContext,
): { story: Story | undefined; findings: Finding[] } {
  const match = /^content\/stories\/([^/]+)\/(\w+)\.mdx$/.exec(file);
  const language = languages.find((known) => known === match?.[2]);
  const id = match?.[1];
  if (language === undefined || id === undefined) {
    return { story: undefined, findings: [finding('STY-001', fileStart(file))] };
  }
  const { document: story, findings } = readDocument(tree, { id, language, file }, storyKind, context);
  const lead = story?.frontMatter.lead;
  if (story !== undefined && lead !== undefined && !context.charts.has(lead)) {
    const suggestion = nearestName(lead, context.charts.keys());
    findings.push(finding('STY-003', story.placeOf(['lead']), { name: lead, suggestion }));
  } else if (story !== undefined && lead !== undefined && !story.frontMatter.draft) {
    const shown = story.sections.flatMap(({ shownCharts }) => shownCharts.flatMap(({ name }) => name ?? []));
    const suggestion = shown[0];
    if (suggestion !== undefined && !shown.includes(lead))
      findings.push(finding('STY-031', story.placeOf(['lead']), { name: lead, suggestion }));
  }
  return { story, findings };
}

/** Minutes to read a story at 220 words a minute, at least 1. */
export function readingMinutes(story: Story): number {
  return Math.max(1, Math.round(story.words / 220));
}
