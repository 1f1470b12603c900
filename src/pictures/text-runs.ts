/** A line of text in runs: each in the font that has its letters, small figures on the line's other letters. */

import { substituteOf } from '../plotting/further-fonts.ts';
import { present } from '../present.ts';
import { hasLetter, type PictureFont } from './picture-fonts.ts';

export interface TextRun {
  content: string;
  font: PictureFont;
  /** Its size, of that of the line: smaller for the figures of `CO₂`. */
  share: number;
  /** How far it stands above the line's baseline, in the size of the line. */
  riseEm: number;
}

/** The letters that are looked for in fonts: of a small figure, also the figure it is a small form of. */
export function lettersToSet(content: string): string {
  return [...content.normalize('NFC')].map((letter) => letter + (substituteOf(letter)?.base ?? '')).join('');
}

/**
 * The runs of a line.
 * @param fonts those that its letters need, the face's own first; a letter that none has is set in that one, as its
 *   sign for what it lacks
 */
export function textRuns(content: string, fonts: readonly PictureFont[]): TextRun[] {
  const own = present(fonts[0], 'the font of a face');
  const runs: TextRun[] = [];
  for (const letter of content.normalize('NFC')) {
    const last = runs.at(-1);
    // A mark stays with the letter that it stands on.
    if (/\p{M}/u.test(letter) && last !== undefined) {
      last.content += letter;
      continue;
    }
    const font = fonts.find((each) => hasLetter(each, letter));
    const substitute = font === undefined ? substituteOf(letter) : undefined;
    const { base, share, riseEm } = substitute ?? { base: letter, share: 1, riseEm: 0 };
    const run = { content: base, font: font ?? own, share, riseEm };
    const continues = last?.font === run.font && last.share === run.share && last.riseEm === run.riseEm;
    if (continues) last.content += run.content;
    else runs.push(run);
  }
  return runs;
}
