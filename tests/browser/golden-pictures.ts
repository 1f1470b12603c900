/** Pictures kept as tests: a page or a drawing is photographed and compared with the one on record. */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** `npm run golden` makes them anew instead of comparing. */
const renews = process.env['GOLDEN'] === 'renew';

/** How different a pixel may be (0 to 1), and how many may be more different than that (0 to 1). */
const [pixelTolerance, shareTolerance] = [0.1, 0.002];

const folder = fileURLToPath(new URL('golden/', import.meta.url));

/** Pictures on record that nothing is compared with any more; `npm run golden` removes them. */
export function leftOver(names: readonly string[]): string[] {
  const known = new Set(names.map((name) => `${name}.png`));
  const left = globSync('**/*.png', { cwd: folder }).filter((file) => !known.has(file));
  if (!renews) return left;
  for (const file of left) rmSync(join(folder, file));
  return [];
}

/**
 * Compares a picture with the one kept as `tests/browser/golden/<name>.png`.
 * @param picture the bytes of a PNG
 * @returns what is wrong, in words; undefined when they agree
 */
export function goldenFault(name: string, picture: Buffer): string | undefined {
  const file = join(folder, `${name}.png`);
  const found = PNG.sync.read(picture);
  if (renews) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, PNG.sync.write(found, { deflateLevel: 9 }));
    return undefined;
  }
  if (!existsSync(file)) return `there is no picture ${name}: npm run golden makes it`;
  const kept = PNG.sync.read(readFileSync(file));
  const { width, height } = kept;
  if (found.width !== width || found.height !== height) {
    return `${name} is ${found.width} × ${found.height} pixels, the picture on record ${width} × ${height}`;
  }
  const different = pixelmatch(kept.data, found.data, undefined, width, height, {
    threshold: pixelTolerance,
  });
  if (different <= width * height * shareTolerance) return undefined;
  return `${name} differs from the picture on record in ${different} of ${width * height} pixels`;
}
