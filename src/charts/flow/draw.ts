/** Flows: amounts as bands of their true width, from node to node; downwards where there is little room. */

import { inLanguage } from '../../i18n/ui.ts';
import { sankey, sankeyJustify, type SankeyLink, type SankeyNode } from 'd3-sankey';
import type { AnyLanguage } from '../../site.ts';
import { plainWords, type Chart } from '../chart.ts';
import { textIn, valueOf, type Datum } from '../datum.ts';
import { formatCell, formatQuantity, roundedCell } from '../../binding/number-format.ts';
import { decimalsOf, exactSum } from '../../numbers/decimal.ts';
import { roleWidth, widestOf, type DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { spread } from '../../plotting/spread.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { ownValue, present } from '../../present.ts';
import { textRoles } from '../../plotting/theme.ts';
import type { FlowSpec } from './spec.ts';

interface NodeDatum {
  key: string;
}
interface LinkDatum {
  datum: Datum;
}
type Node = SankeyNode<NodeDatum, LinkDatum>;
type Link = SankeyLink<NodeDatum, LinkDatum>;

/** A node where it stands: along the flow from x0 to x1, across it from y0 to y1. */
interface PlacedNode {
  key: string;
  /** Its column of nodes; one that gives nothing on stands in the last, however few come before it. */
  layer: number;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  label: NodeLabel;
}

const nodePx = 5;
const linePx = 16;
/** From node to node across a wide flow, the least that all bands of a layer have together, and its least breadth. */
const [nodeGapPx, bandsPx, leastBreadthPx] = [34, 110, 250];

export function drawFlow(chart: Chart<FlowSpec>, language: AnyLanguage, drawing: DrawingBuilder): number {
  const { spec, data } = chart;
  const isDown = drawing.widthPx < 560;
  const keys = [...new Set(data.flatMap((datum) => [textIn(datum, spec.from), textIn(datum, spec.to)]))];
  const names: Record<string, string> = plainWords(inLanguage(spec.words, language).nodes);
  const labelPx = isDown ? 0 : 168;
  // Along the flow, and across it.
  const length = isDown ? 230 : drawing.widthPx - 2 * labelPx;
  const layoutOver = (breadthPx: number) =>
    sankey<NodeDatum, LinkDatum>()
      .nodeId(({ key }) => key)
      .nodeAlign(sankeyJustify)
      .nodeWidth(nodePx)
      .nodePadding(isDown ? 12 : nodeGapPx)
      // In the order of the file: the type lacks that null says so.
      .nodeSort(null as never)
      .linkSort(null as never)
      .extent([
        [0, 0],
        [length, breadthPx],
      ])({
      nodes: keys.map((key) => ({ key })),
      links: data.map((datum) => ({
        source: textIn(datum, spec.from),
        target: textIn(datum, spec.to),
        value: valueOf(datum),
        datum,
      })),
    });
  const first = layoutOver(isDown ? drawing.widthPx : leastBreadthPx);
  // Gaps between many nodes would leave the bands no width.
  const most = Math.max(
    ...[...Map.groupBy(first.nodes, ({ x0 }) => x0).values()].map(({ length }) => length),
  );
  const breadth = isDown ? drawing.widthPx : Math.max(leastBreadthPx, (most - 1) * nodeGapPx + bandsPx);
  const laidOut = isDown || breadth === leastBreadthPx ? first : layoutOver(breadth);
  const layers = [...new Set(laidOut.nodes.map(({ x0 }) => x0))].toSorted((a = 0, b = 0) => a - b);
  const nodes = laidOut.nodes.map((node): PlacedNode => {
    const own = laidOut.links.filter(({ source, target }) => source === node || target === node);
    return { ...placeOf(node), layer: layers.indexOf(node.x0), label: labelOf(node, names, own, language) };
  });
  const depth = Math.max(...nodes.map(({ layer }) => layer));
  const hasMiddle = nodes.some(({ layer }) => layer > 0 && layer < depth);
  const beside = isDown
    ? []
    : [0, depth].flatMap((layer) =>
        labelsBeside(
          nodes.filter((node) => node.layer === layer),
          labelPx,
        ),
      );
  // A label is taller than a thin node at the edge.
  const overTop = Math.max(...beside.map(({ middle, heightPx }) => Math.ceil(heightPx / 2 - middle)));
  const topPx = isDown ? 24 : Math.max(hasMiddle ? 44 : 12, overTop);
  const overEnd = Math.max(
    ...beside.map(({ middle, heightPx }) => Math.ceil(middle + heightPx / 2 - breadth)),
  );
  const place = (along: number, across: number): [number, number] =>
    isDown ? [across, topPx + along] : [labelPx + along, topPx + across];

  for (const link of laidOut.links) drawLink(drawing, link, place, isDown, spec.undescribed);
  for (const each of nodes) {
    const { key, layer, label, ...node } = each;
    const [x0, y0] = place(node.x0, node.y0);
    const [x1, y1] = place(node.x1, node.y1);
    const isUndescribed = spec.undescribed.includes(key);
    const [x, y] = [Math.min(x0, x1), Math.min(y0, y1)];
    const className = isUndescribed ? 'open-node' : 'node';
    if (node.y1 > node.y0)
      drawing.mark('rect', { class: className, x, y, width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) });
    if (isDown) continue;
    const own = beside.find((label) => label.node === each);
    if (own !== undefined) {
      const side = layer === 0 ? 'left' : 'right';
      drawLabelBeside(drawing, own, { x0, x1, y: (y0 + y1) / 2 }, topPx + own.middle, side);
      continue;
    }
    // Bands reach no higher than the drawing's top: above the first node of its layer no label lies on one.
    const isFirst = nodes.every((other) => other.layer !== layer || other.y0 >= node.y0);
    drawLabelOver(drawing, label, (x0 + x1) / 2, isFirst ? topPx - 10 : y0 - 6, y0);
  }
  return isDown
    ? drawNumberedList(drawing, nodes, depth, { topPx, length, breadth })
    : topPx + breadth + Math.max(14, overEnd);
}

/** Where the layout has put a node. */
function placeOf(node: Node): Omit<PlacedNode, 'label' | 'layer'> {
  const at = (value: number | undefined, name: string) => present(value, `${name} of node ${node.key}`);
  const [x0, x1] = [at(node.x0, 'begin'), at(node.x1, 'end')];
  const [y0, y1] = [at(node.y0, 'one side'), at(node.y1, 'other side')];
  return { key: node.key, x0, x1, y0, y1 };
}

interface NodeLabel {
  name: string;
  amount: string;
}

/** A node's name and the amount that passes through it by its `own` flows, with the qualifier of the source where it is one flow. */
function labelOf(
  node: Node,
  names: Record<string, string>,
  own: readonly Link[],
  language: AnyLanguage,
): NodeLabel {
  const name = ownValue(names, node.key) ?? node.key;
  const cells = own.map(({ datum }) => roundedCell(datum.cell));
  const cell = present(cells[0], `flow of node ${node.key}`);
  if (cells.length === 1) return { name, amount: formatCell(cell, language, 'short') };
  const through = (side: 'source' | 'target') =>
    exactSum(own.filter((link) => link[side] === node).map(({ datum }) => valueOf(datum)));
  const amount = Math.max(through('source'), through('target'));
  // A sum is as exact as its parts are written, and no more.
  const decimals = Math.max(...cells.map(({ text }) => decimalsOf(text)));
  return { name, amount: formatQuantity(amount, cell.unit, language, decimals, 'short') };
}

function drawLink(
  drawing: DrawingBuilder,
  link: Link,
  place: (along: number, across: number) => [number, number],
  isDown: boolean,
  undescribed: readonly string[],
): void {
  const [source, target] = [placeOf(link.source as Node), placeOf(link.target as Node)];
  const at = (value: number | undefined, name: string) => present(value, `${name} of flow ${link.datum.key}`);
  const half = at(link.width, 'width') / 2;
  const [from, to] = [source.x1, target.x0];
  const middle = (from + to) / 2;
  const point = (along: number, across: number) => place(along, across).map(coordinate).join(' ');
  const [start, end] = [at(link.y0, 'start'), at(link.y1, 'end')];
  const d =
    `M${point(from, start - half)}C${point(middle, start - half)} ${point(middle, end - half)} ${point(to, end - half)}` +
    `${isDown ? 'H' : 'V'}${coordinate(place(to, end + half)[isDown ? 0 : 1])}` +
    `C${point(middle, end + half)} ${point(middle, start + half)} ${point(from, start + half)}Z`;
  const isOpen = undescribed.includes(target.key) || undescribed.includes(source.key);
  if (half > 0)
    drawing.datum(link.datum, () => drawing.mark('path', { class: isOpen ? 'open-band' : 'band', d }));
  const [x, y] = place(middle, (start + end) / 2);
  drawing.anchor(link.datum, x, y);
}

/** A label in two lines over a node between, the lower one at `baseline`, with a leader down to the node. */
function drawLabelOver(
  drawing: DrawingBuilder,
  { name, amount }: NodeLabel,
  x: number,
  baseline: number,
  nodeTop: number,
): void {
  drawing.text('label-strong', x, baseline - linePx, name, 'middle');
  drawing.text('label-strong', x, baseline, amount, 'middle');
  if (nodeTop - baseline > 8)
    drawing.mark('path', { class: 'leader', d: `M${coordinate(x)} ${baseline + 5}V${coordinate(nodeTop)}` });
}

/** A label beside its node: its lines, and where it stands across the flow. */
interface LabelBeside {
  node: PlacedNode;
  lines: string[];
  heightPx: number;
  middle: number;
}

/** Labels of the nodes of one side, each as near to the middle of its node as those beside it let it be. */
function labelsBeside(nodes: readonly PlacedNode[], labelPx: number): LabelBeside[] {
  const { face, sizePx } = textRoles.label;
  const labels = nodes.map((node) => {
    const lines = wrapText(node.label.name, face, sizePx, labelPx - 14);
    return { node, lines, heightPx: (lines.length + 1) * linePx };
  });
  const middles = spread(
    labels,
    ({ node }) => (node.y0 + node.y1) / 2,
    ({ heightPx }) => heightPx,
  );
  return labels.map((label) => ({ ...label, middle: present(middles.get(label), 'the place of a label') }));
}

/** A label outside its node, at either end of the flow, with its middle at `middle`. */
function drawLabelBeside(
  drawing: DrawingBuilder,
  { node, lines, heightPx }: LabelBeside,
  { x0, x1, y }: { x0: number; x1: number; y: number },
  middle: number,
  side: 'left' | 'right',
): void {
  const { amount } = node.label;
  const x = side === 'left' ? 0 : x1 + 10;
  const top = middle - heightPx / 2 + 12;
  lines.forEach((line, index) => drawing.text('label', x, top + index * linePx, line));
  drawing.text('label-strong', x, top + lines.length * linePx, amount);
  const isMoved = Math.abs(middle - y) > 1;
  if (side === 'right') {
    if (isMoved) {
      const d = `M${coordinate(x1)} ${coordinate(y)}L${coordinate(x1 + 8)} ${coordinate(middle)}`;
      drawing.mark('path', { class: 'leader', d });
    }
    return;
  }
  const widest = Math.max(
    roleWidth('label-strong', amount),
    widestOf(lines, (line) => roleWidth('label', line)),
  );
  const start = `M${coordinate(widest + 6)} ${coordinate(middle)}`;
  // It turns where no label is.
  const turn = isMoved
    ? `H${coordinate(Math.max(widest + 6, x0 - 8))}L${coordinate(x0)} ${coordinate(y)}`
    : '';
  drawing.mark('path', { class: 'leader', d: start + (turn === '' ? `H${coordinate(x0)}` : turn) });
}

/** Where there is little room nodes carry numbers, and their words follow as a list. @returns the y under it */
function drawNumberedList(
  drawing: DrawingBuilder,
  nodes: readonly PlacedNode[],
  depth: number,
  { topPx, length, breadth }: { topPx: number; length: number; breadth: number },
): number {
  const { face, sizePx } = textRoles.label;
  let baseline = topPx + length + 26;
  let number = 0;
  for (const layer of [0, depth]) {
    const own = nodes.filter((node) => node.layer === layer);
    // Numbers of two digits need more room, also from the sides.
    const [numberPx, sidePx] = number + own.length < 10 ? [14, 5] : [15.4, 8];
    const centres = spread(
      own,
      ({ y0, y1 }) => (y0 + y1) / 2,
      () => numberPx,
      sidePx,
      breadth - sidePx,
    );
    for (const [{ label }, centre] of centres) {
      number += 1;
      const y = layer === 0 ? topPx - 6 : topPx + length + 15;
      drawing.text('label-strong', centre, y, String(number), 'middle');
      drawing.text('label-strong', 0, (baseline += linePx), String(number));
      const lines = wrapText(`${label.name} ${label.amount}`, face, sizePx, breadth - 18);
      lines.forEach((line, lineIndex) => {
        if (lineIndex > 0) baseline += linePx;
        drawing.text('label', 18, baseline, line);
      });
    }
  }
  for (const { label, ...node } of nodes.filter(({ layer }) => layer > 0 && layer < depth)) {
    // A strip of paper under the node: letters would be lost on the bands.
    const text = `${label.name} ${label.amount}`;
    const [x, y, width] = [node.y0, topPx + node.x1, roleWidth('label-strong', text) + 14];
    drawing.mark('rect', { class: 'on-dark', x, y, width, height: 25 });
    drawing.text('label-strong', x + 6, y + 17, text);
  }
  return baseline + 6;
}
