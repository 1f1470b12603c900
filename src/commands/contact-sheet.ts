/**
 * Lays the golden pictures of every kind of page out on one sheet, wide screens and phones side by side,
 * for the page on the design: `src/components/method/page-kinds.webp`. `npm run golden` runs it after renewing them.
 */

import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const pictures = fileURLToPath(new URL('../../tests/browser/golden/pages/', import.meta.url));
const sheet = fileURLToPath(new URL('../components/method/page-kinds.webp', import.meta.url));

/** A page at 1440 and at 360 px, both at a sixth of their size. */
const scale = 1 / 6;
const [wide, phone, tallestPx] = [1440 * scale, 360 * scale, 1200 * scale];
const [gapPx, marginPx, columns] = [8, 28, 3];
const cell = { width: wide + gapPx + phone + marginPx, height: tallestPx + marginPx };
/** The hairline around each picture: `--hairline-strong` shows on both themes. */
const edge = '#7c8881';

const namesAt = (width: number) =>
  globSync(`*-${width}.png`, { cwd: pictures })
    .map((file) => basename(file, `-${width}.png`))
    .toSorted();
/** Each kind has one picture: in each cell of the sheet a wide one stands beside a narrow one of another kind. */
const names = { wide: namesAt(1440), phone: namesAt(360) };
const cells = Math.max(names.wide.length, names.phone.length);

const placed = ([1440, 360] as const).flatMap((width) =>
  (width === 1440 ? names.wide : names.phone).map(async (name, index) => {
    const border = { top: 1, right: 1, bottom: 1, left: 1, background: edge };
    const input = await sharp(join(pictures, `${name}-${width}.png`))
      .resize({ width: Math.round(width * scale) - 2 })
      .extend(border)
      .png()
      .toBuffer();
    const left = (index % columns) * cell.width + (width === 1440 ? 0 : wide + gapPx);
    return { input, left, top: Math.floor(index / columns) * cell.height };
  }),
);

await sharp({
  create: {
    width: columns * cell.width - marginPx,
    height: Math.ceil(cells / columns) * cell.height - marginPx,
    channels: 4,
    background: { r: 0, g: 0, b: 0, alpha: 0 },
  },
})
  .composite(await Promise.all(placed))
  .webp({ quality: 72, effort: 6 })
  .toFile(sheet);
process.stdout.write(`${names.wide.length + names.phone.length} kinds of page on ${sheet}.\n`);
