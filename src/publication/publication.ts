/** The whole publication as its editors wrote it, read in one go, with everything that is wrong. */

import { z } from 'zod';
import { languages, type Localised } from '../site.ts';
import type { DatasetIndex } from '../data/address.ts';
import { chartIdOf, readChart, type Chart } from '../charts/chart.ts';
import { readLedger, type Ledger } from '../ledgers/corrections.ts';
import type { Dataset } from '../data/data-package.ts';
import { withoutDrafts } from './drafts.ts';
import { fileStart, finding, type Finding } from '../findings/finding.ts';
import { readFrozen, type FrozenVersion } from '../ledgers/frozen.ts';
import { readGlossary, type Glossary } from '../ledgers/glossary.ts';
import { readDeck, type DeckSlide } from '../ledgers/deck.ts';
import { readDatasets } from '../data/publication-datasets.ts';
import { readPeople, type Voice } from './people.ts';
import { readRedirects, type PlacedRedirect } from './redirects.ts';
import { readReferences, type Reference } from '../binding/references.ts';
import { textOfForm } from '../text/schema-parts.ts';
import { pathsMatching, readSourceTree, sourceTreeStamp, type SourceTree } from '../text/source-tree.ts';
import { readSlips, type Slip } from '../ledgers/slips.ts';
import { readStory, type Story } from '../stories/story.ts';
import { readStructured } from '../text/structured-file.ts';
import { readTextFile } from '../text/text-file.ts';
import { readWithdrawn, type WithdrawnCharts } from '../ledgers/withdrawn.ts';

/** A story in every language. */
export type StoryVersions = Readonly<Localised<Story>>;

export interface Publication {
  datasets: ReadonlyMap<string, Dataset>;
  /** The same for looking up addresses: it also knows what is there and can't be read. */
  datasetIndex: DatasetIndex;
  charts: ReadonlyMap<string, Chart>;
  references: ReadonlyMap<string, Reference>;
  /** False when the list could not be read: then no key can be called unknown. */
  hasReferences: boolean;
  /** Stories by id, then by language; in the order of their publication, newest first. */
  stories: ReadonlyMap<string, StoryVersions>;
  /** Stories marked `draft`: checked like the others, not published. */
  drafts: ReadonlyMap<string, StoryVersions>;
  glossary: Glossary;
  /** The deck that the stories start from, slide by slide; empty when there is no ledger of it. */
  deck: readonly DeckSlide[];
  /** The deck's own slips, and what is printed instead. */
  slips: readonly Slip[];
  /** Whom the stories quote or cite; undefined where no ledger says so. */
  people: readonly Voice[] | undefined;
  /** Versions of charts that are kept for good, by chart, the first one first. */
  frozen: ReadonlyMap<string, readonly FrozenVersion[]>;
  /** Charts that were published and are no longer. */
  withdrawn: WithdrawnCharts;
  ledger: Ledger;
  redirects: readonly PlacedRedirect[];
  /** Names that hold digits and may stand unbound. */
  names: readonly string[];
}

/** Reads every file of the tree; what cannot be read is left out and reported. */
export function readPublication(tree: SourceTree): { publication: Publication; findings: Finding[] } {
  const findings: Finding[] = [];
  const keep = <T>({ findings: found, ...rest }: T & { findings: Finding[] }) => {
    findings.push(...found);
    return rest;
  };

  const names = keep(readNames(tree)).names;
  const { references, isReadable: hasReferences } = keep(readReferences(tree));
  const { datasets } = keep(readDatasets(tree));

  const charts = new Map<string, Chart | undefined>();
  for (const path of pathsMatching(tree, /^content\/charts\/[^/]+\.yaml$/)) {
    charts.set(chartIdOf(path), keep(readChart(tree, path, datasets, names)).chart);
  }

  const { glossary } = keep(readGlossary(tree, { datasets, names, references, hasReferences }));

  const { deck } = keep(readDeck(tree, { datasets, names }));
  const { slips } = keep(readSlips(tree, { deck, datasets, names }));

  const context = { datasets, charts, references, hasReferences, glossary, names };
  const read: Story[] = [];
  for (const path of pathsMatching(tree, /^content\/stories\/.*\.mdx$/)) {
    const { story } = keep(readStory(tree, path, context));
    if (story !== undefined) read.push(story);
  }
  const pairs = keep(pairStories(tree, read)).pairs;
  const byId = (versions: StoryVersions[]) => new Map(versions.map((pair) => [pair.it.id, pair]));
  const isDraft = ({ it, en }: StoryVersions) => it.frontMatter.draft || en.frontMatter.draft;
  const stories = byId(pairs.filter((pair) => !isDraft(pair)));
  const drafts = byId(pairs.filter(isDraft));
  const publication: Publication = {
    datasets: readable(datasets),
    datasetIndex: datasets,
    charts: readable(charts),
    references,
    hasReferences,
    stories,
    drafts,
    glossary,
    deck,
    slips,
    people: keep(readPeople(tree, { datasets, names })).people,
    frozen: keep(readFrozen(tree)).frozen,
    withdrawn: keep(readWithdrawn(tree)).withdrawn,
    ledger: keep(readLedger(tree)).ledger,
    redirects: keep(readRedirects(tree)).redirects,
    names,
  };
  return { publication, findings };
}

/** The entries that could be read. */
function readable<T>(entries: ReadonlyMap<string, T | undefined>): Map<string, T> {
  return new Map([...entries].filter((entry): entry is [string, T] => entry[1] !== undefined));
}

function readNames(tree: SourceTree): { names: string[]; findings: Finding[] } {
  const file = 'content/names.yaml';
  if (!tree.has(file)) return { names: [], findings: [] };
  const { text, findings } = readTextFile(file, tree.get(file));
  if (text === undefined || findings.length > 0) return { names: [], findings };
  // A name of digits alone would exempt every such number.
  const { structured, findings: mistakes } = readStructured(file, text, z.array(textOfForm('name')));
  // Names of a file with mistakes still stand: each is a line.
  const lines = [...text.matchAll(/^- *(.*\p{L}.*)$/gmu)].map(([, name = '']) => name);
  return { names: structured?.value ?? lines, findings: mistakes };
}

/** Joins the languages of each story, newest first; a story that lacks one is reported. */
function pairStories(
  tree: SourceTree,
  read: readonly Story[],
): { pairs: StoryVersions[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const pairs: StoryVersions[] = [];
  const written = pathsMatching(tree, /^content\/stories\/[^/]+\/(?:it|en)\.mdx$/);
  for (const path of written) {
    for (const language of languages) {
      const file = path.replace(/\w+\.mdx$/, `${language}.mdx`);
      if (!tree.has(file)) findings.push(finding('STY-004', fileStart(path), { file }));
    }
  }
  for (const id of new Set(read.map((story) => story.id))) {
    const versions = read.filter((story) => story.id === id);
    const it = versions.find((story) => story.language === 'it');
    const en = versions.find((story) => story.language === 'en');
    if (it !== undefined && en !== undefined) pairs.push({ it, en });
  }
  pairs.sort((a, b) => b.it.frontMatter.published.localeCompare(a.it.frontMatter.published));
  return { pairs, findings };
}

/**
 * A reader of what is published of the files under `root`: it reads them once, and again when one has
 * changed if it is live.
 */
export function publicationReader(root: string, { isLive }: { isLive: boolean }): () => Publication {
  let read: { publication: Publication; stamp: string } | undefined;
  return () => {
    const stamp = isLive ? sourceTreeStamp(root) : '';
    if (read?.stamp !== stamp) {
      read = { publication: withoutDrafts(readPublication(readSourceTree(root)).publication), stamp };
    }
    return read.publication;
  };
}
