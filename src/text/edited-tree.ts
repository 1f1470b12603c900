/** Files being changed one after the other, before anything is written. */

import { present } from '../present.ts';
import { decodeUtf8, type SourceTree } from './source-tree.ts';

/** A tree of files with the changes made so far. */
export class EditedTree {
  readonly changed = new Map<string, Uint8Array>();
  readonly #before: SourceTree;

  constructor(before: SourceTree) {
    this.#before = before;
  }

  /** All files as they are now. */
  get tree(): SourceTree {
    return new Map([...this.#before, ...this.changed]);
  }

  /** The text of a file now. Throws when there is no such file, or none in UTF-8. */
  text(file: string): string {
    const bytes = present(this.changed.get(file) ?? this.#before.get(file), file);
    return present(decodeUtf8(bytes), `UTF-8 in ${file}`);
  }

  /** Gives a file another text; the same text is no change. */
  write(file: string, text: string): void {
    if (this.#before.has(file) && this.text(file) === text) return;
    this.changed.set(file, new TextEncoder().encode(text));
  }

  /** Changes the text of a line, from 1; undefined takes the line out. */
  editLine(file: string, line: number, change: (text: string) => string | undefined): void {
    const lines = this.text(file).split('\n');
    const changed = change(present(lines[line - 1], `line ${line} of ${file}`));
    this.write(file, lines.toSpliced(line - 1, 1, ...(changed === undefined ? [] : [changed])).join('\n'));
  }
}
