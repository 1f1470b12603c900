/** The gallery of charts: what each can be found by. */

import { slug } from 'github-slugger';
import { useWords } from '../i18n/ui.ts';
import type { Chart } from '../charts/chart.ts';
import type { Publication } from '../publication/publication.ts';
import { chartsInOrder } from '../publication/series.ts';
import type { Language } from '../site.ts';
import { present } from '../present.ts';

/** A chart in the gallery, with the keys of what it can be found by. */
export interface GalleryEntry {
  chart: Chart;
  /** The themes of the stories that show it. */
  theme: string[];
  kind: string;
  place: string;
}

/** By what charts can be chosen. */
export const galleryFilters = ['theme', 'kind', 'place'] as const;
export type GalleryFilter = (typeof galleryFilters)[number];

export interface Gallery {
  entries: GalleryEntry[];
  /** For each filter the keys there are, as the address has them, in the order of their names. */
  options: Record<GalleryFilter, { key: string; name: string; count: number }[]>;
}

/** Every chart by its number, and what there is to choose from. */
export function galleryOf(publication: Publication, language: Language): Gallery {
  const t = useWords(language);
  const names: Record<GalleryFilter, Map<string, string>> = {
    theme: new Map(),
    kind: new Map(),
    place: new Map(),
  };
  const themes = new Map(chartsInOrder(publication).map(({ id }) => [id, new Set<string>()]));
  for (const versions of publication.stories.values()) {
    const { frontMatter, sections } = versions[language];
    const key = slug(frontMatter.theme);
    names.theme.set(key, frontMatter.theme);
    for (const chart of [frontMatter.lead, ...sections.flatMap((section) => section.charts)]) {
      themes.get(chart)?.add(key);
    }
  }
  const entries = chartsInOrder(publication).map((chart) => {
    const { kind, place } = chart.spec;
    names.kind.set(kind, chart.type.words[language].name);
    names.place.set(place, t(`place.${place}`));
    return { chart, theme: [...present(themes.get(chart.id), `the themes of ${chart.id}`)], kind, place };
  });
  const optionsOf = (filter: GalleryFilter) =>
    [...names[filter]]
      .map(([key, name]) => ({
        key,
        name,
        count: entries.filter((entry) => [entry[filter]].flat().includes(key)).length,
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name, language));
  return {
    entries,
    options: { theme: optionsOf('theme'), kind: optionsOf('kind'), place: optionsOf('place') },
  };
}
