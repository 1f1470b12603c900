/** Stories with a date to come: they are published by a build on that day, and until then nothing of them is. */

import type { Bindings } from '../binding/bound-text.ts';
import type { Chart } from '../charts/chart.ts';
import type { TextDocument } from '../documents/document.ts';
import { languages, type Localised } from '../site.ts';
import { withoutDrafts } from './drafts.ts';
import { readLink } from './link.ts';
import type { Publication, StoryVersions } from './publication.ts';
import { publishedBindings } from './published.ts';

/** Where a day begins and ends for the publication. */
const timeZone = 'Europe/Rome';

/**
 * The day it is for the publication, YYYY-MM-DD. `PUBLICATION_DAY` says another one: to see what a later build will
 * show, or to build again what was built. Throws when it says no day.
 */
export function publicationDay(now: Date = new Date()): string {
  const said = process.env['PUBLICATION_DAY'];
  if (said !== undefined && said !== '') {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(said) && !Number.isNaN(Date.parse(said));
    if (!isDay) throw new Error(`PUBLICATION_DAY=${said}: write a day, such as 2026-12-31`);
    return said;
  }
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now);
}

/** Whether a story is held back on a day. */
export function isHeldBack({ it, en }: StoryVersions, day: string): boolean {
  return it.frontMatter.published > day || en.frontMatter.published > day;
}

/** What the live preview says of a story that no build shows: `draft`, or its day; undefined for one that is out. */
export function unpublishedStory(versions: StoryVersions, day: string): string | undefined {
  const { it, en } = versions;
  if (it.frontMatter.draft || en.frontMatter.draft) return 'draft';
  return isHeldBack(versions, day) ? it.frontMatter.published : undefined;
}

/** The charts, datasets and terms that some texts show, name or bind. */
export interface Used {
  charts: ReadonlySet<string>;
  datasets: ReadonlySet<string>;
  terms: ReadonlySet<string>;
}

/** What texts rest on: the charts they open with, show and link to, the data of both, the terms they explain. */
export function usedByTexts(
  texts: Iterable<Readonly<Localised<TextDocument>>>,
  { charts: known }: Pick<Publication, 'charts'>,
): Used {
  const charts = new Set<string>();
  const datasets = new Set<string>();
  const terms = new Set<string>();
  for (const versions of texts) {
    for (const language of languages) {
      const { frontMatter, sections, links, bindings } = versions[language];
      if ('lead' in frontMatter && typeof frontMatter.lead === 'string') charts.add(frontMatter.lead);
      for (const section of sections) {
        section.charts.forEach((chart) => charts.add(chart));
        for (const { name } of section.terms) if (name !== undefined) terms.add(name);
      }
      for (const link of links.map(({ url }) => readLink(url))) {
        if (link?.kind === 'chart') charts.add(link.id);
        if (link?.kind === 'data') datasets.add(link.id);
      }
      for (const id of boundDatasets(bindings)) datasets.add(id);
    }
  }
  for (const id of charts) for (const dataset of datasetsOf(known.get(id))) datasets.add(dataset);
  return { charts, datasets, terms };
}

/** The datasets of the cells that sentences name. */
function boundDatasets({ mentions, numbers }: Bindings): string[] {
  const cells = [...mentions, ...numbers].flatMap(({ cell }) => cell ?? []);
  return cells.map(({ resource }) => resource.dataset);
}

/** The datasets that a chart draws and that its words bind; none where there is no chart. */
function datasetsOf(chart: Chart | undefined): string[] {
  if (chart === undefined) return [];
  const bound = languages.flatMap((language) => boundDatasets(chart.bindings[language]));
  const besides = [chart.threshold, chart.compared].flatMap((cell) => cell?.resource.dataset ?? []);
  return [chart.resource.dataset, ...bound, ...besides];
}

/** The datasets of whatever is published. */
function datasetsInPublic(publication: Publication): Set<string> {
  const { stories, pages, charts } = withoutDrafts(publication);
  const sentences = languages.flatMap((language) => publishedBindings(publication, language));
  return new Set([
    ...usedByTexts([...stories.values(), ...pages.values()], publication).datasets,
    ...[...charts.values()].flatMap(datasetsOf),
    ...sentences.flatMap(boundDatasets),
  ]);
}

/**
 * The publication on a day: a story with a later date is a draft until then, and so are the charts, datasets and terms
 * that only such stories use. The same object where no story is held back.
 * @param day YYYY-MM-DD
 */
export function heldBack(publication: Publication, day: string): Publication {
  const held = new Map([...publication.stories].filter(([, versions]) => isHeldBack(versions, day)));
  if (held.size === 0) return publication;
  const stories = new Map([...publication.stories].filter(([id]) => !held.has(id)));
  const ofHeld = usedByTexts(held.values(), publication);
  const ofOthers = usedByTexts([...stories.values(), ...publication.pages.values()], publication);
  const isOnlyHeld = (used: 'charts' | 'terms', id: string) =>
    ofHeld[used].has(id) && !ofOthers[used].has(id);
  const shown: Publication = {
    ...publication,
    stories,
    drafts: new Map([...publication.drafts, ...held]),
    charts: mapped(publication.charts, (chart) =>
      isOnlyHeld('charts', chart.id) ? { ...chart, spec: { ...chart.spec, draft: true } } : chart,
    ),
    glossary: {
      ...publication.glossary,
      terms: mapped(publication.glossary.terms, (term) =>
        isOnlyHeld('terms', term.id) ? { ...term, draft: true } : term,
      ),
    },
    frozen: new Map([...publication.frozen].filter(([id]) => !isOnlyHeld('charts', id))),
  };
  const stillUsed = datasetsInPublic(shown);
  const datasets = mapped(shown.datasets, (dataset) =>
    ofHeld.datasets.has(dataset.id) && !stillUsed.has(dataset.id)
      ? { ...dataset, descriptor: { ...dataset.descriptor, x_draft: true } }
      : dataset,
  );
  return { ...shown, datasets };
}

function mapped<T>(entries: ReadonlyMap<string, T>, change: (entry: T) => T): Map<string, T> {
  return new Map([...entries].map(([id, entry]) => [id, change(entry)]));
}
