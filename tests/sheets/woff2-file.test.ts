import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { fontTables, writeWoff2 } from '../../src/sheets/woff2-file.ts';

/** Faces of ours and of other scripts: outlines of a few points and of hundreds, glyphs made of others, axes. */
const files = [
  '@fontsource/archivo/files/archivo-latin-600-normal.woff2',
  '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2',
  '@fontsource/source-serif-4/files/source-serif-4-greek-400-normal.woff2',
  '@fontsource-variable/bodoni-moda/files/bodoni-moda-latin-opsz-normal.woff2',
];

/** The whole font of a package, and the same in TrueType. */
async function open(file: string) {
  const packed = readFileSync(new URL(import.meta.resolve(file)));
  const text = String.fromCodePoint(...(create(packed) as Font).characterSet);
  return { packed, text, font: await subsetFont(packed, text, { targetFormat: 'sfnt' }) };
}

test.each(files)('%s is read back as it was', async (file) => {
  const { font, packed, text } = await open(file);
  const written = await writeWoff2(font, 10);
  expect((create(written) as Font).getGlyph(5).path.toSVG()).toBe(
    (create(font) as Font).getGlyph(5).path.toSVG(),
  );
  // Another decoder reads it too, and gives every table back but the head, which says that it was converted.
  const back = await subsetFont(written, text, { targetFormat: 'sfnt' });
  const same = (tag: string) =>
    [font, back].map((each) =>
      fontTables(each)
        .find((table) => table.tag === tag)
        ?.bytes.toString('hex'),
    );
  for (const { tag } of fontTables(font)) {
    const [was, is] = same(tag);
    if (tag !== 'head') expect(is, tag).toBe(was);
  }
  expect(written.length).toBeLessThan(packed.length * 1.05);
});

test('what it needs and the font lacks is named', async () => {
  const { font } = await open(files[0] ?? '');
  const without = Buffer.from(font);
  const at = without.indexOf('maxp');
  without.write('maxq', at, 'latin1');
  await expect(writeWoff2(without, 10)).rejects.toThrow('the table maxp of a font');
});
