/** Amounts that go from node to node, as bands of their true width. */

import { chartType } from '../chart.ts';
import { flowSchema } from './spec.ts';
import { circleInWords, circlesIn } from './circles.ts';
import { drawFlow } from './draw.ts';
import { sample } from './sample.ts';
import { textIn } from '../datum.ts';
import { overlapFaults } from '../reading/sums.ts';
import { finding } from '../../findings/finding.ts';

export const flow = chartType({
  schema: flowSchema,
  limits: { categories: [2, 16], series: [0, 0], allows: [] },
  columns: ['from', 'to'],
  names: (spec, data) => {
    const columns = [spec.from, spec.to];
    const nodes = new Set(data.flatMap((datum) => columns.map((column) => textIn(datum, column))));
    return {
      records: { nodes },
      references: spec.undescribed.map((key, index) => ({ key, path: ['undescribed', index], among: nodes })),
    };
  },
  rules: ({ value: spec, placeOf }, data) => {
    // Amounts of nothing can't be shared out; one of several draws no band.
    const zero = data.every(({ cell }) => cell.value === 0) ? data[0] : undefined;
    const nothing = zero && { kind: 'flow', what: 'zero' as const, key: zero.key };
    const ends = (category: string, series: string) =>
      data.map((datum) => ({ ...datum, category: textIn(datum, category), series: textIn(datum, series) }));
    // Amounts of other things than parts of one whole may pass a hundred percent.
    const overlaps = [ends(spec.from, spec.to), ends(spec.to, spec.from)]
      .flatMap((each) => overlapFaults(each, 'category', placeOf(['to'], 'key')))
      .filter(({ facts }) => !('sum' in facts));
    const steps = data.map((datum) => ({
      from: textIn(datum, spec.from),
      to: textIn(datum, spec.to),
      thing: datum.cell,
    }));
    const circles = circlesIn(steps).map((circle) => {
      const detail = circleInWords(circle, ({ resource, row }) => `${resource.file}:${row.line + 1}`);
      return finding('CHT-031', placeOf(['to'], 'key'), { what: 'circle', detail });
    });
    return [
      ...(nothing ? [finding('CHT-013', placeOf(['kind'], 'key'), nothing)] : []),
      ...circles,
      ...overlaps.slice(0, 1),
    ];
  },
  draw: drawFlow,
  sample,
  words: {
    it: {
      name: 'Flussi',
      use: 'Seguire una somma da dove viene a dove va.',
      limits: 'Fino a sedici passaggi e nessun giro; ciò che la fonte non descrive è tratteggiato.',
      encoding: 'Fasce larghe quanto la somma, da chi la dà a chi la riceve',
    },
    en: {
      name: 'Flow',
      use: 'Follow an amount from where it comes to where it goes.',
      limits: 'Sixteen steps at most and no circles; what the source does not describe is dashed.',
      encoding: 'Bands as wide as the amount, from who gives it to who receives it',
    },
  },
});
