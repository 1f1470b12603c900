/** What Astro says while it builds, less what is no news: pages written one by one, and steps that went well. */

/** `08:24:30 [build] …`, `08:24:30   ├─ …`, `08:24:30 ▶ …`. */
const said = /^\d\d:\d\d:\d\d /;
const isTrouble = /^\d\d:\d\d:\d\d \[(?:WARN|ERROR)\]/;

/** Whether a line says that one more file is written. */
export function isOfAFile(line: string): boolean {
  return /[├└]─/.test(withoutColour(line)) && /\(\+/.test(line);
}

/** Lets through what warns or fails, with the lines that belong to it; the rest is dropped. */
export class WhatMatters {
  #isWanted = false;

  /** Whether a line is for who builds. */
  keeps(line: string): boolean {
    const plain = withoutColour(line);
    if (said.test(plain)) this.#isWanted = isTrouble.test(plain);
    else if (isHeading(plain)) this.#isWanted = false;
    return this.#isWanted;
  }
}

/** ` generating static routes `, which bears no time. */
function isHeading(line: string): boolean {
  return /^\s*(?:generating|prerendering|building) /.test(line);
}

function withoutColour(line: string): string {
  return line.replace(/\u001B\[[\d;]*m/g, '');
}
