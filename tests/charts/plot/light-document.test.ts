import { select } from 'd3';
import { expect, it } from 'vitest';
import { LightDocument, type LightElement } from '../../../src/charts/plot/light-document.ts';

it('takes what d3 appends, in order, with the data it was made for', () => {
  const { documentElement } = new LightDocument();
  select(documentElement as unknown as SVGElement)
    .selectAll()
    .data([3, 5])
    .enter()
    .append('circle')
    .attr('r', (radius) => radius);
  const circles = documentElement.children;
  expect(circles.map((each) => [each.nodeName, each.numberOf('r'), each.__data__])).toEqual([
    ['circle', 3, 3],
    ['circle', 5, 5],
  ]);
});

it('moves an element that is put elsewhere, and before another where that is said', () => {
  const document = new LightDocument();
  const make = (name: string): LightElement => document.createElement(name);
  const [group, first, second] = [make('g'), make('path'), make('rect')];
  document.documentElement.appendChild(first);
  group.appendChild(second);
  group.insertBefore(first, second);
  expect(group.childNodes).toEqual([first, second]);
  expect(document.documentElement.children).toEqual([]);
  expect(first.parentNode).toBe(group);
});

it('throws for a number that was not written', () => {
  expect(() => new LightDocument().createElement('circle').numberOf('cx')).toThrow('cx of a circle');
});
