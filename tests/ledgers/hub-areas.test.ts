import { expect, test } from 'vitest';
import { publication } from '../content.ts';

/** The rows of a resource of the hub’s areas, each as the text of its cells. */
function rowsOf(resource: string): Record<string, string>[] {
  const rows = publication.datasets.get('hub-areas')?.resources.get(resource)?.rows ?? [];
  return rows.map(({ cells }) => Object.fromEntries([...cells].map(([name, { text }]) => [name, text])));
}
const areas = rowsOf('areas').map(({ id = '' }) => id.replaceAll('-', '_'));

test('Every plate that is counted for an area is a chart, and counts once.', () => {
  const plates = rowsOf('plates');
  expect(plates.length).toBeGreaterThan(0);
  for (const plate of plates) {
    expect(publication.charts.has(plate['id'] ?? ''), plate['id']).toBe(true);
    expect(areas.filter((area) => plate[area] === '1')).toHaveLength(1);
  }
});

test('Every figure of the deck is counted once, for one area or for none.', () => {
  const figures = rowsOf('deck-figures');
  expect(figures).toHaveLength(27);
  for (const figure of figures) {
    expect([...areas, 'none'].filter((area) => figure[area] === '1')).toHaveLength(1);
  }
});
