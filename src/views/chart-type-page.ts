/** The page of types of chart: what each is for, where it ends, and what stands for it. */

import { Document, isCollection, visit } from 'yaml';
import { rangeDash } from '../binding/number-format.ts';
import { chartTypes } from '../charts/chart-types.ts';
import type { Chart, ChartType } from '../charts/chart.ts';
import { readSample } from '../charts/reading/read-sample.ts';
import { useWords } from '../i18n/ui.ts';
import type { Publication } from '../publication/publication.ts';
import { chartsInOrder } from '../publication/series.ts';
import type { Language } from '../site.ts';

/** A type as the page shows it. */
export interface ChartTypeEntry {
  type: ChartType;
  /** How much it can draw, each limit with its name. */
  limits: { name: string; text: string }[];
  /** The chart that is drawn narrow and wide: the first of the publication, otherwise the type's sample. */
  chart: Chart;
  isSample: boolean;
  /** The further charts of the type, in the order of their numbers. */
  others: Chart[];
  /** Examples over made-up values, for a type with many faces, each with what its file says of marks and scales. */
  examples: { chart: Chart; spec: string }[];
}

/** Every type in the order of the list. */
export function chartTypeEntries(publication: Publication, language: Language): ChartTypeEntry[] {
  const charts = chartsInOrder(publication);
  return chartTypes.map((type) => {
    const [chart, ...others] = charts.filter((each) => each.type === type);
    const isSample = chart === undefined;
    const examples = Object.entries(type.examples ?? {}).map(([id, { spec }]) => ({
      chart: readSample(type, id),
      spec: specAsYaml({ kind: type.name, ...spec }),
    }));
    return {
      type,
      limits: limitsOf(type, language),
      chart: chart ?? readSample(type),
      isSample,
      others,
      examples,
    };
  });
}

function limitsOf({ limits, drawsMultiples }: ChartType, language: Language): ChartTypeEntry['limits'] {
  const t = useWords(language);
  const { categories, series, allows } = limits;
  const yesOrNo = (what: (typeof allows)[number]) => t(allows.includes(what) ? 'types.yes' : 'types.no');
  return [
    { name: t('types.categories'), text: categories.join(rangeDash[language]) },
    ...(series[1] === 0 ? [] : [{ name: t('types.series'), text: series.join(rangeDash[language]) }]),
    { name: t('types.negative'), text: yesOrNo('negative') },
    { name: t('types.missing'), text: yesOrNo('missing') },
    { name: t('types.multiples'), text: t(drawsMultiples === true ? 'types.yes' : 'types.no') },
  ];
}

/** What a file says, as an editor writes it: what stands in a list goes on one line each. */
function specAsYaml(spec: object): string {
  const document = new Document(spec);
  visit(document, {
    Seq: (_, list) => {
      for (const item of list.items) if (isCollection(item)) item.flow = true;
      list.flow = !list.items.some(isCollection);
    },
  });
  return document.toString({ lineWidth: 100 }).trimEnd();
}
