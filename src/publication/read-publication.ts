/** The whole publication read in one go, with everything that is wrong. */

import { fileStart, finding, type Finding } from '../findings/finding.ts';
import { readGlance } from '../ledgers/at-a-glance.ts';
import { readLedger } from '../ledgers/corrections.ts';
import { readDeck } from '../ledgers/deck.ts';
import { readEntrances } from '../ledgers/entrances.ts';
import { readFrontPage } from '../ledgers/front-page.ts';
import { readFrozen } from '../ledgers/frozen.ts';
import { readGlossary } from '../ledgers/glossary.ts';
import { readParts } from '../ledgers/parts.ts';
import { readPeople } from '../ledgers/people.ts';
import { readRedirects } from '../ledgers/redirects.ts';
import { readSlips } from '../ledgers/slips.ts';
import { readSynonyms } from '../ledgers/synonyms.ts';
import { readWithdrawn } from '../ledgers/withdrawn.ts';
import { languages } from '../site.ts';
import { readPageTexts } from '../page-texts/page-text.ts';
import { readFace, type Face } from '../stories/face.ts';
import { readPress, type PressSentence } from '../stories/press.ts';
import { readStory, type Story } from '../stories/story.ts';
import { memoised } from '../text/memoised-reading.ts';
import { pathsMatching, readSourceTree, type SourceTree } from '../text/source-tree.ts';
import { withoutDrafts } from './drafts.ts';
import { heldBack, publicationDay } from './held-back.ts';
import type { Publication, StoryVersions } from './publication.ts';
import { readable, readCharts } from './read-charts.ts';

/** The readers of single files with a memory: what has not changed since is not read again. */
const read = {
  glossary: memoised(readGlossary),
  deck: memoised(readDeck),
  slips: memoised(readSlips),
  story: memoised(readStory),
  press: memoised(readPress),
  people: memoised(readPeople),
  withdrawn: memoised(readWithdrawn),
  ledger: memoised(readLedger),
  frontPage: memoised(readFrontPage),
  parts: memoised(readParts),
  glance: memoised(readGlance),
  entrances: memoised(readEntrances),
  redirects: memoised(readRedirects),
  synonyms: memoised(readSynonyms),
};

/**
 * Reads every file of the tree; what cannot be read is left out and reported.
 * @param areFrozenHarmless as of `readFrozen`
 */
export function readPublication(
  tree: SourceTree,
  { areFrozenHarmless = false }: { areFrozenHarmless?: boolean } = {},
): { publication: Publication; findings: Finding[] } {
  const findings: Finding[] = [];
  const keep = <T>({ findings: found, ...rest }: T & { findings: Finding[] }) => {
    // One by one: a hundred thousand are too many for the arguments of a call.
    for (const each of found) findings.push(each);
    return rest;
  };

  const { names, references, hasReferences, datasets, charts } = keep(readCharts(tree));
  const { glossary } = keep(read.glossary(tree, { datasets, names, references, hasReferences }));

  const { deck } = keep(read.deck(tree, { datasets, names }));
  const { slips } = keep(read.slips(tree, { deck, datasets, names }));

  const context = { datasets, charts, references, hasReferences, glossary, names };
  const written: Story[] = [];
  for (const path of pathsMatching(tree, /^content\/stories\/.*\.mdx$/)) {
    const { story } = keep(read.story(tree, path, context));
    if (story !== undefined) written.push(story);
  }
  const pairs = keep(pairStories(tree, written)).pairs;
  const byId = (versions: StoryVersions[]) => new Map(versions.map((pair) => [pair.it.id, pair]));
  const isDraft = ({ it, en }: StoryVersions) => it.frontMatter.draft || en.frontMatter.draft;
  const stories = byId(pairs.filter((pair) => !isDraft(pair)));
  const drafts = byId(pairs.filter(isDraft));
  const faces = new Map<string, Face>();
  const press = new Map<string, readonly PressSentence[]>();
  for (const { it, en } of pairs) {
    const frontMatters = [it.frontMatter, en.frontMatter];
    faces.set(it.id, keep(readFace(tree, { id: it.id, frontMatters, datasets })).face);
    press.set(it.id, keep(read.press(tree, it.id, { datasets, names })).sentences);
  }
  const publication: Publication = {
    datasets: readable(datasets),
    datasetIndex: datasets,
    charts: readable(charts),
    references,
    hasReferences,
    stories,
    drafts,
    faces,
    press,
    pages: keep(readPageTexts(tree, context)).pages,
    glossary,
    deck,
    slips,
    people: keep(read.people(tree, { datasets, names })).people,
    frozen: keep(readFrozen(tree, { areHarmless: areFrozenHarmless })).frozen,
    withdrawn: keep(read.withdrawn(tree)).withdrawn,
    ledger: keep(read.ledger(tree)).ledger,
    band: keep(read.frontPage(tree)).band,
    parts: keep(read.parts(tree, { datasets, names })).parts,
    glance: keep(read.glance(tree, { datasets, names })).glance,
    synonyms: keep(read.synonyms(tree)).synonyms,
    entrances: keep(read.entrances(tree, { datasets, names })).entrances,
    redirects: keep(read.redirects(tree)).redirects,
    names,
  };
  return { publication, findings };
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

/** What readers see of a tree on a day; the same object as long as no file has changed. */
const publishedOf = memoised((tree: SourceTree, day: string) =>
  withoutDrafts(heldBack(readPublication(tree).publication, day)),
);

/** The same with drafts and with what is held back, as whoever writes them sees it. */
const writtenOf = memoised((tree: SourceTree): Publication => {
  const { publication } = readPublication(tree);
  const all = [...publication.stories.values(), ...publication.drafts.values()];
  all.sort((a, b) => b.it.frontMatter.published.localeCompare(a.it.frontMatter.published));
  return {
    ...publication,
    stories: new Map(all.map((versions) => [versions.it.id, versions])),
    drafts: new Map(),
  };
});

/**
 * A reader of what is published today of the files under `root`: it reads them once, or each time it is asked if
 * it is live, and then gives the same publication as long as no file has changed.
 */
export function publicationReader(
  root: string,
  { isLive, showsDrafts = false }: { isLive: boolean; showsDrafts?: boolean },
): () => Publication {
  let first: Publication | undefined;
  return () => {
    if (isLive || first === undefined) {
      const tree = readSourceTree(root);
      first = showsDrafts ? writtenOf(tree) : publishedOf(tree, publicationDay());
    }
    return first;
  };
}
