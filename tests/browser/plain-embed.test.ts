/** Embeds in hosts that run no script: the height that the build counted keeps within bounds. */
import { expect, test } from 'vitest';
import { embedHeight } from '../../src/embeds/embed-height.ts';
import { languages } from '../../src/site.ts';
import { publication } from '../published.ts';

test('no embed is taller than 1000 px at 320 px', async () => {
  const heights = [...publication.charts.values()].flatMap((chart) =>
    languages.map((language) => embedHeight(chart, language, publication.references, 320)),
  );
  expect(Math.max(...heights)).toBeLessThan(1000);
});
