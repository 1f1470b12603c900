import { expect, test } from 'vitest';
import { drawPng } from '../../src/pictures/draw-png.ts';
import { drawPngs } from '../../src/pictures/png-threads.ts';

const square = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><path fill="${colour}" d="M0 0h20v10h-20z"/></svg>`;

test('a thread draws what this one would, one file for each scale', async () => {
  const [small, large] = await drawPngs(square('#123456'), [1, 2]);
  expect(small).toEqual(new Uint8Array(drawPng(square('#123456'), 1)));
  expect(large).toEqual(new Uint8Array(drawPng(square('#123456'), 2)));
});

test('many pictures asked for at once come back each to who asked', async () => {
  const colours = Array.from({ length: 40 }, (_, index) => `#0000${String(index + 10)}`);
  const files = await Promise.all(colours.map((colour) => drawPngs(square(colour), [1])));
  expect(files).toEqual(colours.map((colour) => [new Uint8Array(drawPng(square(colour), 1))]));
});

test('an SVG that cannot be read is refused, and the next one drawn', async () => {
  await expect(drawPngs('<svg', [1])).rejects.toThrow('SVG');
  await expect(drawPngs(square('#fff'), [1])).resolves.toHaveLength(1);
});

test('pictures that wait hold no more memory than one that is drawn', async () => {
  const large = square('#fff').replace('width="20" height="10"', 'width="2000" height="2000"');
  const before = process.memoryUsage().rss;
  let most = 0;
  const drawn = Array.from({ length: 16 }, async () => {
    await drawPngs(large, [1]);
    most = Math.max(most, process.memoryUsage().rss - before);
  });
  await Promise.all(drawn);
  // The pixels of all are 256 MB, held twice.
  expect(most).toBeLessThan(300_000_000);
});
