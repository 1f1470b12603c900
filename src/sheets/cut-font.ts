/** Fonts cut to the letters that are shown, as files for browsers. */

import subsetFont from 'subset-font';
import { madeBefore } from '../made-before.ts';
import { present } from '../present.ts';
import { writeWoff2 } from './woff2-file.ts';

/** What else is kept of a font, and how long a smaller file is searched for. */
export interface CutOptions {
  /** OpenType features by their tags. */
  features: readonly string[];
  /** The part of a variable font's axes; all of it when undefined. */
  axes?: Readonly<Record<string, number | { min: number; max: number }>> | undefined;
  /** Of Brotli: 11 for what every reader loads, 10, in half the time, for the many cuts of one chart each. */
  quality: 10 | 11;
}

/** A font of any format cut to the characters of `text`, as WOFF2. */
export async function cutFont(font: Buffer, text: string, options: CutOptions): Promise<Buffer> {
  const make = async () => [await cutAnew(font, text, options)];
  const [file] = await madeBefore('font', [font, text, JSON.stringify(options)], make);
  return Buffer.from(present(file, 'a font cut'));
}

async function cutAnew(font: Buffer, text: string, { features, axes, quality }: CutOptions): Promise<Buffer> {
  const cut = await subsetFont(font, text, {
    targetFormat: 'sfnt',
    keepFeatures: features,
    // What names the styles of a family, for the menus of programs that browsers have not.
    dropTables: ['STAT'],
    ...(axes === undefined ? {} : { variationAxes: { ...axes } }),
  });
  return writeWoff2(cut, quality);
}
