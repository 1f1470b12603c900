/** Output of steps that run at the same time, one after the other: never two mixed. */

export class OutputInTurn {
  #current = 0;
  readonly #waiting: string[][];
  readonly #hasEnded: boolean[];
  readonly #write: (text: string) => void;

  /** @param count how many steps there are @param write takes what is to be heard now */
  constructor(count: number, write: (text: string) => void) {
    this.#waiting = Array.from({ length: count }, () => []);
    this.#hasEnded = Array.from({ length: count }, () => false);
    this.#write = write;
  }

  /** Something a step says: heard at once when it is its turn, else when those before it have ended. */
  say(index: number, text: string): void {
    if (index === this.#current) this.#write(text);
    else this.#waiting[index]?.push(text);
  }

  /** Says that a step has ended; the next one is heard then. */
  end(index: number): void {
    this.#hasEnded[index] = true;
    while (this.#hasEnded[this.#current] === true) {
      this.#current++;
      for (const text of this.#waiting[this.#current]?.splice(0) ?? []) this.#write(text);
    }
  }
}
