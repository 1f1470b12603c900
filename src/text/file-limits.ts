/** How large a file may be: what is larger would hold up a check for minutes, or a build for good. */

import { finding, type Finding } from '../findings/finding.ts';
import { TextPlaces } from './text-places.ts';

/** UTF-16 units in a line. The longest paragraph that anybody wrote here has a thousand. */
export const longestLine = 20_000;

/** Lines of a file, by the end of its name: the parsers of these take more or less time for each. */
const mostLines: readonly (readonly [ending: string, lines: number])[] = [
  ['.json', 1_000_000],
  ['.csv', 1_100_000],
  ['', 20_000],
];

/** What is too large in a text: its first line that is too long, and that it has too many. */
export function limitFindings(file: string, text: string): Finding[] {
  const most = mostLines.find(([ending]) => file.endsWith(ending))?.[1] ?? 0;
  // Nearly every file is shorter as a whole than one line may be.
  if (text.length <= Math.min(longestLine, most)) return [];
  let lines = 0;
  let tooLong: { start: number; end: number } | undefined;
  for (let start = 0; start < text.length; lines++) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    if (end - start > longestLine) tooLong ??= { start, end };
    start = end + 1;
  }
  const placeOf = (start: number, end: number) => new TextPlaces(file, text).at(start, end);
  return [
    ...(tooLong === undefined
      ? []
      : [
          finding('TXT-016', placeOf(tooLong.start, tooLong.start + 1), {
            length: tooLong.end - tooLong.start,
            most: longestLine,
          }),
        ]),
    ...(lines > most ? [finding('TXT-017', placeOf(0, 1), { lines, most })] : []),
  ];
}
