import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { opaquePng, type Pixels } from '../../src/pictures/png-file.ts';
import { pictureAsPng } from '../../src/pictures/picture-png.ts';
import { standalonePicture } from '../../src/pictures/standalone-svg.ts';
import { publication } from '../content.ts';

/** Pixels of which each has the colour that `colourOf` gives its number. */
function pixelsOf(width: number, height: number, colourOf: (index: number) => readonly number[]): Pixels {
  const bytes = Buffer.from(Array.from({ length: width * height }, (_, index) => colourOf(index)).flat());
  return { width, height, bytes };
}
const split = (number: number) => [number & 255, (number >> 8) & 255, 7, 255];

describe('a PNG holds every pixel as it was', () => {
  test.each([
    ['one', 1],
    ['as many as a list holds', 256],
    ['one more than a list holds', 257],
    ['another one for each pixel', 60_000],
  ])('of %s colours', (_, colours) => {
    const pixels = pixelsOf(300, 200, (index) => split((index * 7919) % colours));
    const png = PNG.sync.read(opaquePng(pixels) ?? Buffer.alloc(0));
    expect([png.width, png.height]).toEqual([300, 200]);
    expect(Buffer.compare(png.data, pixels.bytes)).toBe(0);
  });

  test('of a picture of ours, in fewer bytes than without a list of colours', async () => {
    const [chart] = publication.charts.values();
    if (chart === undefined) throw new Error('the test needs a chart');
    const { svg } = standalonePicture(chart, 'it', publication.references);
    const png = await pictureAsPng(svg, 1);
    const { width, height, data } = PNG.sync.read(Buffer.from(png));
    expect(new Set([...data].filter((_, index) => index % 4 === 3))).toEqual(new Set([255]));
    const ours = opaquePng({ width, height, bytes: data });
    expect(Buffer.compare(ours ?? Buffer.alloc(0), Buffer.from(png))).toBe(0);
    expect(png.length).toBeLessThan(PNG.sync.write({ width, height, data } as PNG).length);
  });
});

test('pixels one can look through are left to resvg', () => {
  expect(opaquePng(pixelsOf(2, 2, (index) => [0, 0, 0, index === 3 ? 254 : 255]))).toBeUndefined();
  const clear = new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"/>').render();
  expect(opaquePng({ width: 2, height: 2, bytes: clear.pixels })).toBeUndefined();
});
