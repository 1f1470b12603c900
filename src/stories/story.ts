/** A story in one language: front matter, sections, bound numbers, plates and citations. */

import { createHash } from 'node:crypto';
import { languages, type Language } from '../site.ts';
import { addBindings, noBindings, plainText, type Bindings, type Mention } from '../binding/bound-text.ts';
import { fileStart, finding, nearestName, TextPlaces, type Finding } from '../findings/finding.ts';
import type { SourceTree } from '../text/source-tree.ts';
import { readBody, type StoryContext, type StoryLink } from './story-body.ts';
import { bindFrontMatter, frontMatterSchema, type FrontMatter } from './story-front-matter.ts';
import { parseStory } from './story-mdx.ts';
import type { Section, StoryNumber } from './story-section.ts';
import { readStructured, type Structured } from '../text/structured-file.ts';
import { readTextFile } from '../text/text-file.ts';
import { withFixedSpaces } from '../text/typography.ts';

export type { StoryContext, StoryLink } from './story-body.ts';
export type { FrontMatter } from './story-front-matter.ts';
export type { Named, Section, StoryNumber } from './story-section.ts';

export interface Story {
  id: string;
  language: Language;
  file: string;
  frontMatter: FrontMatter;
  placeOf: Structured<FrontMatter>['placeOf'];
  sections: Section[];
  /** The numbers of all sections by id. */
  numbers: ReadonlyMap<string, StoryNumber>;
  /** Cells named in the front matter: deck, strip and description. */
  frontMatterMentions: Mention[];
  /** Everything bound or waived, front matter included. */
  bindings: Bindings;
  /** Links and pictures of the running text. */
  links: StoryLink[];
  /** What a `#fragment` may name on the story's page. */
  anchors: ReadonlySet<string>;
  /** Eight hexadecimal digits of the text after the front matter. */
  textHash: string;
  /** Citation keys in order of first use. */
  citations: string[];
  /** Words of the running text, front matter excluded. */
  words: number;
}

/** Reads `content/stories/<id>/<language>.mdx`. */
export function readStory(
  tree: SourceTree,
  file: string,
  context: StoryContext,
): { story: Story | undefined; findings: Finding[] } {
  const match = /^content\/stories\/([^/]+)\/(\w+)\.mdx$/.exec(file);
  const language = languages.find((known) => known === match?.[2]);
  const id = match?.[1];
  if (language === undefined || id === undefined) {
    return { story: undefined, findings: [finding('STY-001', fileStart(file))] };
  }
  const { text, findings } = readTextFile(file, tree.get(file));
  if (text === undefined || findings.length > 0) return { story: undefined, findings };
  const places = new TextPlaces(file, text);
  const { root, faulty, findings: syntax } = parseStory(text, places);
  if (root === undefined) return { story: undefined, findings: syntax };
  const yaml = root.children[0];
  if (yaml?.type !== 'yaml') return { story: undefined, findings: [finding('STY-002', fileStart(file))] };
  findings.push(...syntax);
  const offset = text.indexOf('\n') + 1;
  const front = readStructured(file, yaml.value, frontMatterSchema, { whole: text, offset });
  findings.push(...front.findings);

  const binding = { ...context, language };
  const body = readBody(root, text, faulty, places, binding);
  findings.push(...body.findings, ...body.bindings.findings);
  if (front.structured === undefined) return { story: undefined, findings };

  const { value: frontMatter, placeOf } = front.structured;
  const bound = bindFrontMatter(front.structured, binding);
  findings.push(...bound.findings);
  if (!context.charts.has(frontMatter.lead)) {
    const suggestion = nearestName(frontMatter.lead, context.charts.keys()) ?? '';
    findings.push(finding('STY-003', placeOf(['lead']), { name: frontMatter.lead, suggestion }));
  }
  const bindings = noBindings();
  addBindings(bindings, bound);
  addBindings(bindings, body.bindings);
  const { sections, links, words } = body;
  const numbers = sections.flatMap((section) => section.numbers);
  const charts = sections.flatMap((section) => section.charts);
  const cited = new Set(sections.flatMap((section) => section.citations.map(({ name }) => name)));
  const story: Story = {
    id,
    language,
    file,
    frontMatter,
    placeOf,
    sections,
    numbers: new Map(numbers.map((number) => [number.id, number] as const)),
    frontMatterMentions: bound.mentions,
    bindings,
    links,
    anchors: new Set([...body.anchors, ...charts, ...numbers.map((number) => number.id)]),
    textHash: textHashOf(text),
    citations: [...cited].filter((key) => key !== ''),
    words,
  };
  return { story, findings };
}

/**
 * The hash of a story's text, by which its translation says what it translates: eight hexadecimal digits that
 * change whenever what follows the front matter does; line ends don't count.
 * @param file the whole file, front matter included
 */
export function textHashOf(file: string): string {
  const lines = file.replaceAll('\r\n', '\n');
  const text = lines.slice(lines.indexOf('\n---', 3)).trim();
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** The deck of a story as it is set, its numbers on one line with their units. */
export function deckOf({ frontMatter }: Story): string {
  return withFixedSpaces(plainText(frontMatter.deck));
}

/** Minutes to read a story at 220 words a minute, at least 1. */
export function readingMinutes(story: Story): number {
  return Math.max(1, Math.round(story.words / 220));
}
