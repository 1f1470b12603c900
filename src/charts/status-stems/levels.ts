/** The words for a full, a half and an empty bar. */

export interface StatusLevels {
  full: string;
  half: string;
  empty: string;
}

/** @param level 1, 0.5 or 0 */
export function levelName({ full, half, empty }: StatusLevels, level: number): string {
  return level >= 1 ? full : level > 0 ? half : empty;
}
