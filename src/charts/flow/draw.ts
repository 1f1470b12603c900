/** Flows: amounts as bands of their true width, from node to node; downwards where there is little room. */

import { sankey, sankeyJustify, type SankeyLink, type SankeyNode } from 'd3-sankey';
import type { Language } from '../../site.ts';
import { plainWords, type Chart } from '../chart.ts';
import type { Datum } from '../datum.ts';
import { formatCell, formatQuantity, roundedCell } from '../../binding/number-format.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { spread } from '../../plotting/spread.ts';
import { coordinate } from '../../markup/coordinate.ts';
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

const nodePx = 5;
const linePx = 16;

export function drawFlow(chart: Chart<FlowSpec>, language: Language, drawing: DrawingBuilder): number {
  const { spec, data } = chart;
  const isDown = drawing.widthPx < 560;
  const textOf = (datum: Datum, column: string) => datum.cell.row.cells.get(column)?.text ?? '';
  const keys = [...new Set(data.flatMap((datum) => [textOf(datum, spec.from), textOf(datum, spec.to)]))];
  const names: Record<string, string> = plainWords(spec.words[language].nodes);
  const labelPx = isDown ? 0 : 168;
  // Along the flow, and across it.
  const [length, breadth] = isDown ? [230, drawing.widthPx] : [drawing.widthPx - 2 * labelPx, 250];
  const layout = sankey<NodeDatum, LinkDatum>()
    .nodeId(({ key }) => key)
    .nodeAlign(sankeyJustify)
    .nodeWidth(nodePx)
    .nodePadding(isDown ? 12 : 34)
    // In the order of the file: the type lacks that null says so.
    .nodeSort(null as never)
    .linkSort(null as never)
    .extent([
      [0, 0],
      [length, breadth],
    ]);
  const { nodes, links } = layout({
    nodes: keys.map((key) => ({ key })),
    links: data.map((datum) => ({
      source: textOf(datum, spec.from),
      target: textOf(datum, spec.to),
      value: datum.cell.value ?? 0,
      datum,
    })),
  });
  const nodeLabels = nodes.map((node) => labelOf(node, names, links, chart, language));
  const depth = Math.max(...nodes.map(({ depth: each = 0 }) => each));
  const hasMiddle = nodes.some(({ depth: each = 0 }) => each > 0 && each < depth);
  const topPx = isDown ? 24 : hasMiddle ? 44 : 12;
  const place = (along: number, across: number): [number, number] =>
    isDown ? [across, topPx + along] : [labelPx + along, topPx + across];

  for (const link of links) drawLink(drawing, link, place, isDown, spec.undescribed);
  nodes.forEach((node, index) => {
    const [x0, y0] = place(node.x0 ?? 0, node.y0 ?? 0);
    const [x1, y1] = place(node.x1 ?? 0, node.y1 ?? 0);
    const isUndescribed = spec.undescribed.includes(node.key);
    const [x, y] = [Math.min(x0, x1), Math.min(y0, y1)];
    const className = isUndescribed ? 'open-node' : 'node';
    drawing.mark('rect', { class: className, x, y, width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) });
    const layer = node.depth ?? 0;
    const label = nodeLabels[index] ?? { name: '', amount: '' };
    if (isDown) return;
    const side = layer === 0 ? 'left' : layer === depth ? 'right' : 'over';
    if (side !== 'over') return drawLabelBeside(drawing, label, { x0, x1, y: (y0 + y1) / 2 }, side, labelPx);
    // Bands reach no higher than the drawing's top: above the first node of its layer no label lies on one.
    const isFirst = nodes.every((other) => other.depth !== node.depth || (other.y0 ?? 0) >= (node.y0 ?? 0));
    drawLabelOver(drawing, label, (x0 + x1) / 2, isFirst ? topPx - 10 : y0 - 6, y0);
  });
  return isDown
    ? drawNumberedList(drawing, nodes, nodeLabels, { topPx, length, breadth })
    : topPx + breadth + 14;
}

interface NodeLabel {
  name: string;
  amount: string;
}

/** A node's name and the amount that passes through it, with the qualifier of the source where it is one flow. */
function labelOf(
  node: Node,
  names: Record<string, string>,
  links: readonly Link[],
  chart: Chart<FlowSpec>,
  language: Language,
): NodeLabel {
  const name = names[node.key] ?? node.key;
  const own = links.filter(({ source, target }) => source === node || target === node);
  const [only] = own;
  if (own.length === 1 && only !== undefined) {
    return { name, amount: formatCell(roundedCell(only.datum.cell), language, 'short') };
  }
  const unit = chart.data[0]?.cell.unit;
  const amount = unit === undefined ? '' : formatQuantity(node.value ?? 0, unit, language, 2, 'short');
  return { name, amount };
}

function drawLink(
  drawing: DrawingBuilder,
  link: Link,
  place: (along: number, across: number) => [number, number],
  isDown: boolean,
  undescribed: readonly string[],
): void {
  const [source, target] = [link.source as Node, link.target as Node];
  const half = (link.width ?? 0) / 2;
  const [from, to] = [source.x1 ?? 0, target.x0 ?? 0];
  const middle = (from + to) / 2;
  const point = (along: number, across: number) => place(along, across).map(coordinate).join(' ');
  const [start, end] = [link.y0 ?? 0, link.y1 ?? 0];
  const d =
    `M${point(from, start - half)}C${point(middle, start - half)} ${point(middle, end - half)} ${point(to, end - half)}` +
    `${isDown ? 'H' : 'V'}${coordinate(place(to, end + half)[isDown ? 0 : 1])}` +
    `C${point(middle, end + half)} ${point(middle, start + half)} ${point(from, start + half)}Z`;
  const isOpen = undescribed.includes(target.key) || undescribed.includes(source.key);
  drawing.datum(link.datum, () => drawing.mark('path', { class: isOpen ? 'open-band' : 'band', d }));
  const [x, y] = place(middle, (start + end) / 2);
  drawing.anchor(link.datum, x, y);
}

/** A label in two lines over a node between, the lower one at `baseline`, with a thread down to the node. */
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

/** A label outside its node, at either end of the flow. */
function drawLabelBeside(
  drawing: DrawingBuilder,
  { name, amount }: NodeLabel,
  { x0, x1, y }: { x0: number; x1: number; y: number },
  side: 'left' | 'right',
  labelPx: number,
): void {
  const { face, sizePx } = textRoles.label;
  const lines = wrapText(name, face, sizePx, labelPx - 14);
  const x = side === 'left' ? 0 : x1 + 10;
  const top = y - ((lines.length + 1) * linePx) / 2 + 12;
  lines.forEach((line, index) => drawing.text('label', x, top + index * linePx, line));
  drawing.text('label-strong', x, top + lines.length * linePx, amount);
  if (side === 'left')
    drawing.mark('path', {
      class: 'leader',
      d: `M${coordinate(Math.max(roleWidth('label-strong', amount), ...lines.map((line) => roleWidth('label', line))) + 6)} ${coordinate(y)}H${coordinate(x0)}`,
    });
}

/** Where there is little room nodes carry numbers, and their words follow as a list. @returns the y under it */
function drawNumberedList(
  drawing: DrawingBuilder,
  nodes: readonly Node[],
  labels: readonly NodeLabel[],
  { topPx, length, breadth }: { topPx: number; length: number; breadth: number },
): number {
  const depth = Math.max(...nodes.map(({ depth: each = 0 }) => each));
  const isOuter = ({ depth: each = 0 }: Node) => each === 0 || each === depth;
  const { face, sizePx } = textRoles.label;
  let baseline = topPx + length + 26;
  let number = 0;
  for (const layer of [0, depth]) {
    const members = nodes.filter((node) => node.depth === layer);
    const centres = spread(
      members.map((node) => ((node.y0 ?? 0) + (node.y1 ?? 0)) / 2),
      14,
      5,
      breadth - 5,
    );
    members.forEach((node, index) => {
      number += 1;
      const y = layer === 0 ? topPx - 6 : topPx + length + 15;
      drawing.text('label-strong', centres[index] ?? 0, y, String(number), 'middle');
      const { name, amount } = labels[nodes.indexOf(node)] ?? { name: '', amount: '' };
      drawing.text('label-strong', 0, (baseline += linePx), String(number));
      const lines = wrapText(`${name} ${amount}`, face, sizePx, breadth - 18);
      lines.forEach((line, lineIndex) => {
        if (lineIndex > 0) baseline += linePx;
        drawing.text('label', 18, baseline, line);
      });
    });
  }
  for (const [index, node] of nodes.entries()) {
    const { name, amount } = labels[index] ?? { name: '', amount: '' };
    if (isOuter(node)) continue;
    // A strip of paper under the node: letters would be lost on the bands.
    const text = `${name} ${amount}`;
    const [x, y, width] = [node.y0 ?? 0, topPx + (node.x1 ?? 0), roleWidth('label-strong', text) + 14];
    drawing.mark('rect', { class: 'on-dark', x, y, width, height: 25 });
    drawing.text('label-strong', x + 6, y + 17, text);
  }
  return baseline + 6;
}
