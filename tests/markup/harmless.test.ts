import { describe, expect, it, test } from 'vitest';
import { strangerInHtml, strangerInSheet, strangerInSvg } from '../../src/markup/harmless.ts';
import { embedFigure } from '../../src/figures/chart-figure.ts';
import { writeHtml } from '../../src/markup/write-markup.ts';
import { filesToFreeze } from '../../src/versions/frozen-files.ts';
import { strangersInVersion } from '../../src/ledgers/frozen.ts';
import { present } from '../../src/present.ts';
import { publication, sample } from '../content.ts';

const figure = (inside: string) => `<figure class="chart">${inside}</figure>`;

describe('stored HTML', () => {
  it.each([
    '<script>alert(1)</script>',
    '<p onclick="alert(1)">x</p>',
    '<p ONCLICK="alert(1)">x</p>',
    '<iframe src="https://x.example"></iframe>',
    '<img src="x">',
    '<a href="https://x.example">x</a>',
    '<svg><a href="javascript:alert(1)"><text>x</text></a></svg>',
    '<svg><use href="https://x.example/a.svg#b"/></svg>',
    '<svg><image href="x.png"/></svg>',
    '<svg><foreignObject><p>x</p></foreignObject></svg>',
    '<svg><animate attributeName="href"/></svg>',
    '<svg><style>p{}</style></svg>',
    '<style>p{}</style>',
    '<p style="background:url(https://x.example)">x</p>',
    '<p style="color:red}p{color:blue">x</p>',
    '<svg><rect fill="url(https://x.example)"/></svg>',
    '<form><input type="submit" formaction="https://x.example"></form>',
    '<input type="text" formaction="x">',
    '<meta http-equiv="refresh" content="0;url=https://x.example">',
    '<base href="https://x.example">',
    '<p class=x>x</p>',
    "<p class='x'>x</p>",
    '<p class="x"class="y">x</p>',
    '<!-- x --><p>x</p>',
    '<p>x',
    '<p>x</b></p>',
    '<![CDATA[<script>]]>',
    '<noscript><p>x</p></noscript>',
    '<textarea></textarea>',
    '<math><mtext></mtext></math>',
    '<constructor></constructor>',
    '<p>a > b < c</p>',
    '<P>x</P>',
  ])('%s is a stranger', (inside) => {
    expect(strangerInHtml(figure(inside))).toBeDefined();
  });

  it('what a figure is made of is none, and the place of the first stranger is told', () => {
    const table = '<table class="t"><tr><th scope="row">a &lt; b</th><td data-v="1">1</td></tr></table>';
    const drawing =
      '<svg viewBox="0 0 1 1" role="img" aria-label="x"><defs><path id="a" d="M0 0"/></defs><use href="#a" style="fill:var(--ink)"/></svg>';
    expect(strangerInHtml(figure(table + drawing + '<span hidden></span>'))).toBeUndefined();
    expect(strangerInHtml(`${figure(table)}<b id="x"><video></video></b>`)).toEqual({
      what: '<video>',
      at: figure(table).length + '<b id="x">'.length,
    });
  });
});

describe('stored pictures and sheets', () => {
  const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
  const sheet = (css: string) => strangerInSheet(css, { mayHoldFonts: false });

  it.each([
    '<script>alert(1)</script>',
    '<text onload="x">x</text>',
    '<style>@import "https://x.example"</style>',
    '<style>p{src:url(https://x.example)}</style>',
    '<style>p{background:url(data:image/png;base64,AAAA)}</style>',
    '<style>a{}&lt;/style></style>',
    '<image href="data:x"/>',
    '<!--x-->',
    '<?xml-stylesheet href="https://x.example"?>',
  ])('%s is a stranger in a picture', (inside) => {
    expect(strangerInSvg(svg(inside))).toBeDefined();
  });

  it('a font inside a picture is none', () => {
    const style =
      '<style>@font-face{font-family:a;src:url(data:font/woff2;base64,AAAA) format("woff2")}</style>';
    expect(strangerInSvg(svg(`${style}<title>x</title>`))).toBeUndefined();
  });

  it.each([
    '@import "a.css";',
    '@IMPORT url(a.css);',
    'p{background:url(a.png)}',
    'p{background:URL(a.png)}',
    'p{background:image-set("a.png" 1x)}',
    'p{--x:url(a.png)}',
    'p{background:u\\72l(a.png)}',
    'p{}</style><script>x</script>',
    'p{width:expression(alert(1))}',
    '@charset "utf-7";',
    'p{color:red',
  ])('%s is a stranger in a sheet', (css) => {
    expect(sheet(css)).toBeDefined();
  });

  it('what sheets of embeds do is none', () => {
    const css =
      '@media (min-width:30rem){.a:not(.b)::before{content:"x";color:light-dark(var(--a,#fff),rgb(0 0 0/.5));width:calc(1px + 2%)}}';
    expect(sheet(css)).toBeUndefined();
  });
});

test('what is stored is harmless, and so is what would be stored of every kind of chart', async () => {
  const oneOfEach = [
    ...new Map([...publication.charts.values()].map((chart) => [chart.spec.kind, chart])).values(),
  ];
  const { references } = publication;
  const strange = oneOfEach.flatMap((chart) => {
    const stranger = strangerInHtml(writeHtml([embedFigure({ chart, language: 'it', references })]));
    return stranger === undefined ? [] : [{ chart: chart.id, stranger }];
  });
  expect(strange).toEqual([]);
  const files = await filesToFreeze(present(oneOfEach[0], 'a chart'), publication, '2026-01-01');
  expect(strangersInVersion((name) => present(files.get(name), name))).toEqual([]);
  expect(sample.frozen.size).toBe(1);
  expect(publication.frozen.size).toBeGreaterThan(40);
});
