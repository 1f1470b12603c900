/** A chart to begin with. */

import { chartTypes } from '../../charts/chart-types.ts';
import type { Dataset } from '../../data/data-package.ts';
import { present } from '../../present.ts';
import type { Publication } from '../../publication/publication.ts';

/** What a chart draws: a column of numbers, and how many there are in it. */
export interface Drawn {
  /** `dataset/resource` */
  resource: string;
  /** Name of the column. */
  value: string;
  figures: number;
}

/** What there is to draw in a dataset that is begun together with its chart. */
export function drawnOfDraft(id: string): Drawn {
  return { resource: `${id}/figures`, value: 'value', figures: 0 };
}

/** The first column of numbers of a dataset; undefined where it has none. */
export function drawnOf({ id, resources }: Dataset): Drawn | undefined {
  for (const { descriptor, rows } of resources.values()) {
    const field = descriptor.schema.fields.find(({ type }) => type === 'number' || type === 'integer');
    if (field === undefined) continue;
    const { name: value } = field;
    const known = rows.filter(({ cells }) => cells.get(value)?.value.kind === 'number');
    return { resource: `${id}/${descriptor.name}`, value, figures: known.length };
  }
  return undefined;
}

/**
 * The file of a chart: a mark for each row, of the first type there is; its title says how many figures there are,
 * which is all that is known of them.
 */
export function chartDraft({ resource, value, figures }: Drawn, { charts }: Publication): string {
  const plate = Math.max(0, ...[...charts.values()].map(({ spec }) => spec.plate)) + 1;
  const [titleIt, titleEn] =
    figures === 0
      ? ['Non c’è ancora nessuna cifra', 'There is no figure yet']
      : ['Che cosa si scopre, in una frase', 'What is found, in one sentence'];
  return `# yaml-language-server: $schema=../chart.schema.json
kind: ${present(chartTypes[0], 'a chart type').name}
draft: true
plate: ${plate}
resource: ${resource}
value: ${value}
asserts:
  - 'count([${resource}#${value}]) == ${figures}'
place: italy
words:
  it:
    title: ${titleIt}
    subtitle: Misura, unità, di chi, anno
    note: Che cosa la fonte lascia fuori.
    description: Che cosa si vede. Chi sta sopra, chi sta sotto, chi manca.
    supported:
      - Una frase che questi dati sostengono.
    notSupported:
      - Una frase che questi dati non sostengono.
  en:
    title: ${titleEn}
    subtitle: Measure, unit, of whom, year
    note: What the source leaves out.
    description: What can be seen. Who is high, who is low, who is missing.
    supported:
      - A sentence that these data support.
    notSupported:
      - A sentence that these data do not support.
`;
}
