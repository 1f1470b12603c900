/** The whole publication as its editors wrote it, read in one go, with everything that is wrong. */

import { z } from 'zod';
import { languages, type Language } from '../site.ts';
import { readChart, type Chart } from './chart.ts';
import { readDataset, type Dataset } from './data-package.ts';
import { checkDerivedCells } from './derived.ts';
import { fileStart, finding, nearestName, type Finding } from './finding.ts';
import { readReferences, type Reference } from './references.ts';
import { decodeUtf8, pathsMatching, readSourceTree, type SourceTree } from './source-tree.ts';
import { readStory, type Story } from './story.ts';
import { readStructured } from './structured-file.ts';

export interface Publication {
  datasets: ReadonlyMap<string, Dataset>;
  charts: ReadonlyMap<string, Chart>;
  references: ReadonlyMap<string, Reference>;
  /** Stories by id, then by language; in the order of their publication, newest first. */
  stories: ReadonlyMap<string, Readonly<Record<Language, Story>>>;
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
  const references = keep(readReferences(tree)).references;
  const datasets = new Map<string, Dataset>();
  for (const path of pathsMatching(tree, /^data\/[^/]+\/datapackage\.json$/)) {
    const id = path.split('/')[1] ?? '';
    const { dataset } = keep(readDataset(tree, id));
    if (dataset !== undefined) datasets.set(id, dataset);
  }
  findings.push(...checkSources(datasets, references));
  findings.push(...checkDerivedCells(datasets));

  const charts = new Map<string, Chart>();
  for (const path of pathsMatching(tree, /^content\/charts\/[^/]+\.yaml$/)) {
    const { chart } = keep(readChart(tree, path, datasets, names));
    if (chart !== undefined) charts.set(chart.id, chart);
  }
  findings.push(...checkPlates(charts));

  const read: Story[] = [];
  for (const path of pathsMatching(tree, /^content\/stories\/.*\.mdx$/)) {
    const { story } = keep(readStory(tree, path, { datasets, charts, references, names }));
    if (story !== undefined) read.push(story);
  }
  const { stories } = keep(pairStories(tree, read));
  return { publication: { datasets, charts, references, stories, names }, findings };
}

function readNames(tree: SourceTree): { names: string[]; findings: Finding[] } {
  const file = 'content/names.yaml';
  const bytes = tree.get(file);
  if (bytes === undefined) return { names: [], findings: [] };
  const text = decodeUtf8(bytes);
  if (text === undefined) return { names: [], findings: [finding('TXT-001', fileStart(file))] };
  const { structured, findings } = readStructured(file, text, z.array(z.string().min(1)));
  return { names: structured?.value ?? [], findings };
}

/** Citation keys of data packages and of their cells must name a reference. */
function checkSources(
  datasets: ReadonlyMap<string, Dataset>,
  references: ReadonlyMap<string, Reference>,
): Finding[] {
  const fault = (key: string) => ({ key, suggestion: nearestName(key, references.keys()) ?? '' });
  return [...datasets.values()].flatMap((dataset) => [
    ...dataset.descriptor.sources.flatMap(({ x_citekey: key }, index) =>
      references.has(key)
        ? []
        : [finding('REF-001', dataset.placeOf(['sources', index, 'x_citekey']), fault(key))],
    ),
    ...[...dataset.resources.values()].flatMap((resource) =>
      resource.rows.flatMap((row) => {
        const cell = row.cells.get(resource.descriptor.x_roles.source ?? '');
        if (cell === undefined || cell.text === '' || references.has(cell.text)) return [];
        return [finding('REF-001', cell.place, fault(cell.text))];
      }),
    ),
  ]);
}

function checkPlates(charts: ReadonlyMap<string, Chart>): Finding[] {
  const owner = new Map<number, string>();
  return [...charts.values()].flatMap((chart) => {
    const earlier = owner.get(chart.spec.plate);
    owner.set(chart.spec.plate, chart.id);
    if (earlier === undefined) return [];
    return [finding('CHT-007', fileStart(chart.file), { plate: chart.spec.plate, chart: earlier })];
  });
}

/** Joins the languages of each story; both must exist, with the same numbers and charts. */
function pairStories(
  tree: SourceTree,
  read: readonly Story[],
): { stories: Map<string, Record<Language, Story>>; findings: Finding[] } {
  const findings: Finding[] = [];
  const complete: Record<Language, Story>[] = [];
  for (const id of new Set(read.map((story) => story.id))) {
    const versions = new Map(read.filter((story) => story.id === id).map((story) => [story.language, story]));
    for (const language of languages) {
      const file = `content/stories/${id}/${language}.mdx`;
      if (tree.has(file) || versions.size === 0) continue;
      const [written] = versions.values();
      if (written === undefined) continue;
      findings.push(finding('STY-004', fileStart(written.file), { file }));
    }
    const [it, en] = [versions.get('it'), versions.get('en')];
    if (it === undefined || en === undefined) continue;
    findings.push(...compareLanguages(it, en));
    if (!it.frontMatter.draft && !en.frontMatter.draft) complete.push({ it, en });
  }
  for (const language of languages) {
    const owners = new Map<string, Story>();
    for (const versions of complete) {
      const story = versions[language];
      const earlier = owners.get(story.frontMatter.slug);
      if (earlier === undefined) owners.set(story.frontMatter.slug, story);
      else {
        const facts = { slug: story.frontMatter.slug, file: earlier.file };
        findings.push(finding('STY-005', story.placeOf(['slug']), facts));
      }
    }
  }
  complete.sort((a, b) => b.it.frontMatter.published.localeCompare(a.it.frontMatter.published));
  return { stories: new Map(complete.map((versions) => [versions.it.id, versions])), findings };
}

/** Section by section, both languages must bind the same cells and show the same charts. */
function compareLanguages(it: Story, en: Story): Finding[] {
  if (it.sections.length !== en.sections.length) {
    const facts = { here: en.sections.length - 1, there: it.sections.length - 1, file: it.file };
    return [finding('STY-006', fileStart(en.file), facts)];
  }
  const findings: Finding[] = [];
  const compare = (here: Story, there: Story) => {
    here.sections.forEach((section, index) => {
      const other = there.sections[index];
      const otherCells = new Set(other?.numbers.map((number) => number.cell.address));
      for (const number of section.numbers) {
        if (otherCells.has(number.cell.address)) continue;
        const facts = { address: number.cell.address, file: there.file, heading: other?.heading ?? '' };
        findings.push(finding('STY-007', number.place, facts));
      }
      for (const chart of section.charts) {
        if (other?.charts.includes(chart) === true) continue;
        const place = { ...fileStart(here.file), line: section.line };
        findings.push(finding('STY-008', place, { chart, file: there.file }));
      }
    });
  };
  compare(it, en);
  compare(en, it);
  if (it.frontMatter.lead !== en.frontMatter.lead) {
    const facts = { chart: en.frontMatter.lead, file: it.file };
    findings.push(finding('STY-008', en.placeOf(['lead']), facts));
  }
  return findings;
}

let last: { stamp: string; publication: Publication; findings: Finding[] } | undefined;

/** The publication on disk; read again only when a file changed. */
export function loadPublication(root = process.cwd()): {
  publication: Publication;
  findings: Finding[];
} {
  const tree = readSourceTree(root);
  const stamp = [root, ...[...tree].map(([path, bytes]) => `${path}:${hashOf(bytes)}`)].join('\n');
  if (last?.stamp !== stamp) last = { stamp, ...readPublication(tree) };
  return last;
}

/** FNV-1a over the bytes: tells an edited file from the one read before. */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
