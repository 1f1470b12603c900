/** The pieces of a path as points: what a reader sees of its `d`. */

export type Point = readonly [number, number];

export interface PathPieces {
  lines: Point[][];
  isClosed: boolean;
}

const argumentsOf: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, A: 7, Z: 0 };
/** Into how many straight pieces a curve is cut. */
const curveSteps = 8;
const token = /[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g;

/** The pieces of a path; curves by points on them. Throws for a number that is none and a command it doesn't know. */
export function readPath(d: string): PathPieces {
  if (/NaN|Infinity|undefined/.test(d)) throw new Error(`a path through ${d}`);
  const tokens = d.match(token) ?? [];
  const lines: Point[][] = [];
  let piece: Point[] = [];
  let [x, y, isClosed] = [0, 0, false];
  let index = 0;
  let command = '';
  const to = (nextX: number, nextY: number) => {
    [x, y] = [nextX, nextY];
    piece.push([x, y]);
  };
  while (index < tokens.length) {
    const first = tokens[index] ?? '';
    if (/[a-zA-Z]/.test(first)) {
      command = first;
      index += 1;
    } else if (command === 'M') command = 'L';
    else if (command === 'm') command = 'l';
    const name = command.toUpperCase();
    const count = argumentsOf[name];
    if (count === undefined) throw new Error(`the path command ${command}`);
    const start = index;
    index += count;
    const isRelative = command !== name;
    const [dx, dy] = isRelative ? [x, y] : [0, 0];
    const at = (position: number) => Number(tokens[start + position] ?? 0);
    if (name === 'Z') {
      isClosed = true;
      const begin = piece[0];
      if (begin !== undefined) to(...begin);
      command = 'L';
    } else if (name === 'M') {
      [x, y] = [at(0) + dx, at(1) + dy];
      piece = [[x, y]];
      lines.push(piece);
    } else if (name === 'L') to(at(0) + dx, at(1) + dy);
    else if (name === 'H') to(at(0) + dx, y);
    else if (name === 'V') to(x, at(0) + dy);
    else if (name === 'A') to(at(5) + dx, at(6) + dy);
    else {
      const [x0, y0] = [x, y];
      const [x1, y1, x2, y2] = [at(0) + dx, at(1) + dy, at(2) + dx, at(3) + dy];
      const [x3, y3] = [at(4) + dx, at(5) + dy];
      for (let step = 1; step <= curveSteps; step++) {
        const t = step / curveSteps;
        const [a, b, c, e] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
        to(a * x0 + b * x1 + c * x2 + e * x3, a * y0 + b * y1 + c * y2 + e * y3);
      }
    }
  }
  return { lines, isClosed };
}
