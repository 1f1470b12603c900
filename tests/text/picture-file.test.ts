import { expect, test } from 'vitest';
import sharp from 'sharp';
import { pictureFault } from '../../src/text/picture-file.ts';

const square = () => sharp({ create: { width: 24, height: 16, channels: 3, background: '#8a2' } });
const pictures = {
  'a.png': await square().png().toBuffer(),
  'a.jpg': await square().jpeg().toBuffer(),
  'a.gif': await square().gif().toBuffer(),
  'a.webp': await square().webp().toBuffer(),
  'a.avif': await square().avif().toBuffer(),
};
const each = Object.entries(pictures);

test.each(each)('%s is whole as a library writes it', (name, bytes) => {
  expect(pictureFault(name, bytes)).toBeUndefined();
});

test.each(each)('%s that is cut off anywhere is found', (name, bytes) => {
  for (let length = bytes.length - 1; length > 20; length -= Math.ceil(bytes.length / 12)) {
    expect(pictureFault(name, bytes.subarray(0, length)), `${length} of ${bytes.length} bytes`).toBe(
      'broken',
    );
  }
});

test.each(each)('%s under the name of another kind is found', (name, bytes) => {
  for (const other of Object.keys(pictures)) {
    if (other !== name) expect(pictureFault(other, bytes)).toBe('kind');
  }
});

test('a byte that was changed in a PNG is found', () => {
  const bytes = Buffer.from(pictures['a.png']);
  bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
  expect(pictureFault('a.png', bytes)).toBe('broken');
});

test('an empty file is no picture, and what has another name is none of ours', () => {
  for (const name of Object.keys(pictures)) expect(pictureFault(name, Buffer.alloc(0))).toBe('kind');
  expect(pictureFault('a.svg', Buffer.from('<svg/>'))).toBeUndefined();
});
