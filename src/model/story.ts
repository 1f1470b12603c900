/** A story in one language: front matter, sections, bound numbers, plates and citations. */

import { createHash } from 'node:crypto';
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { z } from 'zod';
import { languages, type Language } from '../site.ts';
import {
  addBindings,
  bindNumber,
  bindStrings,
  unboundFindings,
  yearsOf,
  type BindingContext,
  noBindings,
  type Bindings,
  type BoundNumber,
  type Mention,
} from './bound-text.ts';
import type { Chart } from './chart.ts';
import { checkClaim, type Assertion } from './claim.ts';
import { fileStart, finding, nearestName, TextPlaces, type Finding, type Place } from './finding.ts';
import { yearOf, type Reference } from './references.ts';
import { decodeUtf8, type SourceTree } from './source-tree.ts';
import { readStructured, type Structured } from './structured-file.ts';
import { attributesOf, isJsxElement, numberIds, parseStory, spanOf, walk } from './story-mdx.ts';

const frontMatterSchema = z.strictObject({
  title: z.string().min(1),
  /** Last part of the address; each language has its own. */
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** One or two sentences under the title; numbers bound with `<Num>`. */
  deck: z.string().min(1),
  /** For search engines and link previews, at most 160 characters. */
  description: z.string().min(50).max(160),
  /** What the story is about, above its title. */
  theme: z.string().min(1),
  published: z.iso.date(),
  revised: z.iso.date().optional(),
  /** The chart that opens the story on the front page. */
  lead: z.string().min(1),
  /** A strip of numbers for the front page: each is a number, its unit and a sentence. */
  numbers: z
    .array(
      z.strictObject({
        from: z.string().min(1),
        number: z.string().min(1),
        unit: z.string().min(1),
        text: z.string().min(1),
      }),
    )
    .max(4)
    .default([]),
  /** In a translation: the hash of the text it translates, as `npm run check` prints it. */
  translates: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .optional(),
  draft: z.boolean().default(false),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** A number of the running text, with the id it can be linked by. */
export interface StoryNumber extends BoundNumber {
  id: string;
}

export interface StoryLink {
  /** As written. */
  url: string;
  isImage: boolean;
  place: Place;
}

export interface Section {
  /** Heading as plain text; undefined before the first one. */
  heading: string | undefined;
  line: number;
  numbers: StoryNumber[];
  mentions: Mention[];
  /** Sentences that `<Claim>` asserts. */
  assertions: Assertion[];
  charts: string[];
}

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

export interface StoryContext extends Omit<BindingContext, 'language'> {
  /** Charts by id; undefined for one that is there but could not be read. */
  charts: ReadonlyMap<string, Chart | undefined>;
  references: ReadonlyMap<string, Reference>;
  /** Citations are looked up only in a list that could be read. */
  hasReferences: boolean;
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
  const text = decodeUtf8(tree.get(file) ?? new Uint8Array());
  if (text === undefined) {
    return { story: undefined, findings: [finding('TXT-001', fileStart(file))] };
  }
  const places = new TextPlaces(file, text);
  const { root, findings } = parseStory(text, places);
  if (root === undefined) return { story: undefined, findings };
  const yaml = root.children[0];
  if (yaml?.type !== 'yaml') {
    return { story: undefined, findings: [...findings, finding('STY-002', fileStart(file))] };
  }
  const offset = text.indexOf('\n') + 1;
  const front = readStructured(file, yaml.value, frontMatterSchema, { whole: text, offset });
  findings.push(...front.findings);

  const binding: BindingContext = { ...context, language };
  const bindings = noBindings();
  let frontMatterMentions: Mention[] = [];
  if (front.structured !== undefined) {
    const bound = bindFrontMatter(front.structured, binding);
    frontMatterMentions = bound.mentions;
    addBindings(bindings, bound);
    const { value, placeOf } = front.structured;
    if (!context.charts.has(value.lead)) {
      const suggestion = nearestName(value.lead, context.charts.keys()) ?? '';
      findings.push(finding('STY-003', placeOf(['lead']), { name: value.lead, suggestion }));
    }
  }

  const sections: Section[] = [
    { heading: undefined, line: 1, numbers: [], mentions: [], assertions: [], charts: [] },
  ];
  const texts: { text: string; start: number; section: Section }[] = [];
  const citations = new Map<string, Section[]>();
  const idOf = numberIds();
  const links: StoryLink[] = [];
  const anchors = new Set(['content', 'sources']);
  const slugger = new GithubSlugger();
  let words = 0;
  let insideNumber = -1;
  walk(root, (node) => {
    const section = sections.at(-1);
    const [start, end] = spanOf(node);
    if (section === undefined) return;
    if (node.type === 'heading') anchors.add(slugger.slug(toString(node)));
    if (node.type === 'heading' && node.depth === 2) {
      const line = node.position?.start.line ?? 1;
      sections.push({ heading: toString(node), line, numbers: [], mentions: [], assertions: [], charts: [] });
    } else if (isJsxElement(node) && node.name === 'Num') {
      insideNumber = end;
      const attributes = attributesOf(node);
      const bound = bindNumber(attributes, toString(node), places.at(start, end), binding);
      const numberId = attributes['from'] === undefined ? '' : idOf(attributes['from']);
      section.mentions.push(...bound.mentions);
      section.numbers.push(...bound.numbers.map((number) => ({ ...number, id: numberId })));
      addBindings(bindings, bound);
    } else if (isJsxElement(node) && node.name === 'Claim') {
      const expression = attributesOf(node)['assert'];
      const at = text.indexOf(expression ?? '', start);
      const placeWithin = (from: number, to: number) => places.at(at + from, at + to);
      const claim = checkClaim(
        expression,
        toString(node),
        places.at(start, end),
        placeWithin,
        context.datasets,
      );
      if (claim.assertion !== undefined) section.assertions.push(claim.assertion);
      findings.push(...claim.findings);
    } else if (isJsxElement(node) && node.name === 'Plate') {
      const chart = attributesOf(node)['chart'] ?? '';
      if (context.charts.has(chart)) section.charts.push(chart);
      else {
        const suggestion = nearestName(chart, context.charts.keys()) ?? '';
        findings.push(finding('STY-003', places.at(start, end), { name: chart, suggestion }));
      }
    } else if (node.type === 'link' || node.type === 'image') {
      links.push({ url: node.url, isImage: node.type === 'image', place: places.at(start, end) });
    } else if (node.type === 'text') {
      words += node.value.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
      if (end > insideNumber) texts.push({ text: node.value, start, section: sections.at(-1) ?? section });
      for (const cite of node.value.matchAll(/\[@([\w-]+)\]/g)) {
        const key = cite[1] ?? '';
        citations.set(key, [...(citations.get(key) ?? []), section]);
        if (context.references.has(key) || !context.hasReferences) continue;
        const suggestion = nearestName(key, context.references.keys()) ?? '';
        const place = places.at(start + cite.index, start + cite.index + cite[0].length);
        findings.push(finding('REF-001', place, { key, suggestion }));
      }
    }
  });
  for (const { text: prose, start, section } of texts) {
    const cells = section.numbers.map((number) => number.cell);
    const charts = section.charts.flatMap((chart) => [...(context.charts.get(chart)?.cells.values() ?? [])]);
    const years = yearsOf([...cells, ...charts]);
    for (const [key, reference] of context.references) {
      if (citations.get(key)?.includes(section) === true) years.add(yearOf(reference));
    }
    bindings.findings.push(
      ...unboundFindings(prose, years, binding, (from, to) => places.at(start + from, start + to)),
    );
  }
  findings.push(...bindings.findings);
  if (front.structured === undefined) return { story: undefined, findings };
  const { value: frontMatter, placeOf } = front.structured;
  return {
    story: {
      id,
      language,
      file,
      frontMatter,
      placeOf,
      sections,
      numbers: new Map(
        sections.flatMap((section) => section.numbers.map((number) => [number.id, number] as const)),
      ),
      frontMatterMentions,
      bindings,
      links,
      anchors: new Set([
        ...anchors,
        ...sections.flatMap((section) => [
          ...section.charts,
          ...section.numbers.map(({ id: number }) => number),
        ]),
      ]),
      textHash: hashOfText(text.slice(offset + yaml.value.length)),
      citations: [...citations.keys()],
      words,
    },
    findings,
  };
}

/** Eight hexadecimal digits that change whenever the text does. */
function hashOfText(text: string): string {
  return createHash('sha256').update(text.trim()).digest('hex').slice(0, 8);
}

function bindFrontMatter(front: Structured<FrontMatter>, context: BindingContext): Bindings {
  const { value, placeOf, placeWithin } = front;
  const bindings = noBindings();
  value.numbers.forEach((number, index) => {
    const phrase = `${number.number} ${number.unit}`;
    const place = placeOf(['numbers', index, 'number']);
    addBindings(bindings, bindNumber({ from: number.from }, phrase, place, context));
  });
  const strings: [PropertyKey[], string][] = [
    [['title'], value.title],
    [['deck'], value.deck],
    [['description'], value.description],
    [['theme'], value.theme],
    ...value.numbers.map((number, index): [PropertyKey[], string] => [
      ['numbers', index, 'text'],
      number.text,
    ]),
  ];
  const placed = strings.map(([path, source]) => ({
    source,
    placeOf: (start: number, end: number) => placeWithin(path, source.slice(start, end)),
  }));
  addBindings(
    bindings,
    bindStrings(
      placed,
      bindings.numbers.map((number) => number.cell),
      context,
    ),
  );
  return bindings;
}

/** Minutes to read a story at 220 words a minute, at least 1. */
export function readingMinutes(story: Story): number {
  return Math.max(1, Math.round(story.words / 220));
}
