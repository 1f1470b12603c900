/** A dataset that nothing uses is a leftover, or a plate somebody forgot. */

import { finding } from '../model/finding.ts';
import { languages } from '../site.ts';
import { everyStory, type Check } from './check.ts';

export const unusedDatasets: Check = (publication) => {
  const { datasets, charts } = publication;
  const chartCells = [...charts.values()].flatMap((chart) => [
    ...chart.cells.values(),
    ...languages.flatMap((language) => chart.bindings[language].numbers.map((number) => number.cell)),
  ]);
  const storyCells = everyStory(publication).flatMap((versions) =>
    languages.flatMap((language) => versions[language].bindings.numbers.map((number) => number.cell)),
  );
  const used = new Set([...chartCells, ...storyCells].map((cell) => cell.resource.dataset));
  return [...datasets.values()]
    .filter((dataset) => !used.has(dataset.id))
    .map((dataset) => finding('PKG-007', dataset.placeOf(['name']), { name: dataset.id }));
};
