import { describe, expect, it } from 'vitest';
import { coordinate, numberOf } from '../../src/markup/coordinate.ts';
import { changeElements, classesIn, element, elementsIn, textOf } from '../../src/markup/element.ts';
import { readXml } from '../../src/markup/read-markup.ts';
import { writeHtml, writeXml } from '../../src/markup/write-markup.ts';

describe('a number in markup', () => {
  it('has two decimals at most and no negative zero', () => {
    expect([1 / 3, 2, -0.001, 12.345].map(coordinate)).toEqual(['0.33', '2', '0', '12.35']);
  });

  it('is refused when it is none', () => {
    expect(() => coordinate(Number.NaN)).toThrow('NaN is no coordinate');
    expect(() => writeHtml([element('rect', { x: Infinity })])).toThrow('Infinity is no coordinate');
  });
});

describe('the number of an attribute', () => {
  it('is that which is written', () => {
    expect(numberOf({ x: 1 / 3 }, 'x')).toBe(0.33);
    expect(numberOf({ x: '12.5' }, 'x')).toBe(12.5);
  });

  it('is missed by its name', () => {
    for (const x of [undefined, '', 'auto', true]) {
      expect(() => numberOf({ x }, 'x')).toThrow('x is no number');
    }
  });
});

describe('a tree', () => {
  const tree = [
    element(
      'g',
      { class: 'a b' },
      element('text', { class: 'c' }, 'one'),
      'two',
      element('path', { class: 'a' }),
    ),
    'three',
  ];

  it('is walked from the outside to the inside', () => {
    expect([...elementsIn(tree)].map(({ name }) => name)).toEqual(['g', 'text', 'path']);
    expect(tree.map(textOf)).toEqual(['onetwo', 'three']);
    expect([...classesIn(tree)]).toEqual(['a', 'b', 'c']);
  });

  it('is changed into another, and stays as it was', () => {
    const before = structuredClone(tree);
    const changed = changeElements(tree, (each) =>
      each.name === 'path' ? undefined : each.name === 'text' ? textOf(each) : each,
    );
    expect(changed).toEqual([element('g', { class: 'a b' }, 'one', 'two'), 'three']);
    expect(tree).toEqual(before);
  });
});

describe('writing markup', () => {
  it('escapes texts and attributes, and leaves out attributes that are not there', () => {
    const link = element('a', { title: '"<&>"', href: undefined, hidden: false }, 'R&D < "5" > 3');
    const written = '<a title="&quot;&lt;&amp;&gt;&quot;">R&amp;D &lt; "5" > 3</a>';
    expect(writeHtml([link])).toBe(written);
    expect(writeXml([link])).toBe(written);
  });

  it('writes for a page as HTML has it, and SVG inside as SVG has it', () => {
    const tree = [
      element('p', {}, element('br')),
      element('div', { hidden: true, class: '' }),
      element('svg', {}, element('g'), element('style', {}, 'a>b{}')),
      element('style', {}, 'a>b{content:"<&"}'),
    ];
    expect(writeHtml(tree)).toBe(
      '<p><br></p><div hidden class=""></div><svg><g/><style>a>b{}</style></svg><style>a>b{content:"<&"}</style>',
    );
  });

  it('writes a file of XML with every element closed and every attribute with a value', () => {
    expect(writeXml([element('br', { hidden: true }), element('style', {}, 'a{content:"<"}')])).toBe(
      '<br hidden="hidden"/><style>a{content:"&lt;"}</style>',
    );
  });

  it('refuses a script that would end early', () => {
    expect(() => writeHtml([element('script', {}, 'x = "</SCRIPT>"')])).toThrow(
      'a script ends inside itself',
    );
  });
});

describe('reading XML', () => {
  it('gives the tree that was written', () => {
    const tree = element('svg', { viewBox: '0 0 1 1' }, element('text', {}, 'R&D < "5"'), ' ', element('g'));
    expect(readXml(`<?xml version="1.0"?><!-- x -->\n${writeXml([tree])}\n`)).toEqual(tree);
  });

  it('refuses what has no root', () => {
    expect(() => readXml('words')).toThrow('no element in the XML');
  });
});
