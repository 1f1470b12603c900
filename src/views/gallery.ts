/** The gallery of charts: what each can be found by, and the stories and parts that they stand under. */

import { slug } from 'github-slugger';
import { useWords } from '../i18n/ui.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { plainWords, type Chart } from '../charts/chart.ts';
import { elementsIn, textOf } from '../markup/element.ts';
import type { Publication } from '../publication/publication.ts';
import { chartsInOrder } from '../publication/series.ts';
import type { Language } from '../site.ts';
import type { Story } from '../stories/story.ts';
import { present } from '../present.ts';
import { seriesPage, type ShownPart } from './series-page.ts';

/** A chart in the gallery, with the keys of what it can be found by. */
export interface GalleryEntry {
  chart: Chart;
  /** The themes of the stories that show it. */
  theme: string[];
  kind: string;
  place: string;
  /** Of its smallest drawing. */
  heightPx: number;
  /** Each word of its subtitle and of its drawing once: it is found by them too. */
  words: string;
}

/** By what charts can be chosen. */
export const galleryFilters = ['theme', 'kind', 'place'] as const;
export type GalleryFilter = (typeof galleryFilters)[number];

/** The charts of a story, that which leads the story first; of no story, those that none shows. */
export interface GalleryGroup {
  story: Story | undefined;
  entries: GalleryEntry[];
}

/** The charts of a part; of no part, those of stories outside all parts and those of no story. */
export interface GalleryPart {
  part: ShownPart | undefined;
  groups: GalleryGroup[];
}

export interface Gallery {
  /** In the order of the parts; every chart once, under the first story that shows it. */
  parts: GalleryPart[];
  /** All charts in the same order. */
  entries: GalleryEntry[];
  /** For each filter the keys there are, as the address has them, in the order of their names. */
  options: Record<GalleryFilter, { key: string; name: string; count: number }[]>;
}

/** Width of the drawings in the gallery, the smallest there is. */
const drawingWidthPx = 248;

/** Every chart under its part and story, and what there is to choose from. */
export function galleryOf(publication: Publication, language: Language): Gallery {
  const t = useWords(language);
  const names: Record<GalleryFilter, Map<string, string>> = {
    theme: new Map(),
    kind: new Map(),
    place: new Map(),
  };
  const themes = new Map(chartsInOrder(publication).map(({ id }) => [id, new Set<string>()]));
  for (const versions of publication.stories.values()) {
    const { theme } = versions[language].frontMatter;
    const key = slug(theme);
    names.theme.set(key, theme);
    for (const chart of chartsOf(versions[language])) themes.get(chart)?.add(key);
  }
  const entryOf = (chart: Chart): GalleryEntry => {
    const { kind, place } = chart.spec;
    names.kind.set(kind, chart.type.words[language].name);
    names.place.set(place, t(`place.${place}`));
    const { marks, heightPx } = drawChart(chart, language, drawingWidthPx);
    const drawn = [...elementsIn(marks)].filter(({ name }) => name === 'text').map((text) => textOf(text));
    const { subtitle } = plainWords(chart.spec.words[language]);
    return {
      chart,
      theme: [...present(themes.get(chart.id), `the themes of ${chart.id}`)],
      kind,
      place,
      heightPx,
      words: [...new Set([subtitle, ...drawn].join(' ').split(/\s+/))].join(' '),
    };
  };

  const left = new Map(chartsInOrder(publication).map((chart) => [chart.id, chart]));
  const take = (ids: readonly string[]): GalleryEntry[] => {
    const charts = [...new Set(ids)].flatMap((id) => left.get(id) ?? []);
    for (const { id } of charts) left.delete(id);
    return charts.map(entryOf);
  };
  const groupsOf = (stories: readonly Story[]): GalleryGroup[] =>
    stories
      .map((story) => ({ story, entries: take(chartsOf(story)) }))
      .filter(({ entries: found }) => found.length > 0);
  const { parts: shown, others } = seriesPage(publication, language);
  const parts: GalleryPart[] = shown.map((part) => ({ part, groups: groupsOf(part.stories) }));
  const outside = [...groupsOf(others), { story: undefined, entries: take([...left.keys()]) }];
  parts.push({ part: undefined, groups: outside.filter(({ entries: found }) => found.length > 0) });
  const entries = parts.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
  const optionsOf = (filter: GalleryFilter) =>
    [...names[filter]]
      .map(([key, name]) => ({
        key,
        name,
        count: entries.filter((entry) => [entry[filter]].flat().includes(key)).length,
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name, language));
  return {
    parts: parts.filter(({ groups }) => groups.length > 0),
    entries,
    options: { theme: optionsOf('theme'), kind: optionsOf('kind'), place: optionsOf('place') },
  };
}

/** The charts of a story, that which leads it first. */
function chartsOf({ frontMatter, sections }: Story): string[] {
  return [frontMatter.lead, ...sections.flatMap((section) => section.charts)];
}
