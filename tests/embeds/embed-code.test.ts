import { expect, it } from 'vitest';
import {
  embedAddress,
  embedCode,
  embedElement,
  steppedHeight,
  type EmbedFacts,
} from '../../src/embeds/embed-code.ts';

const facts: EmbedFacts = {
  language: 'en',
  title: 'Costs & "margins" <2017>',
  src: 'https://filiera.example/embed/en/growth-2017/',
  page: 'https://filiera.example/en/charts/growth-2017/',
  picture: 'https://filiera.example/charts/growth-2017/en.png',
  picture2x: 'https://filiera.example/charts/growth-2017/en@2x.png',
  pictureSizePx: [740, 550],
  alternative: 'Bars.',
  steps: [
    { fromPx: 0, heightPx: 700, untitledPx: 630 },
    { fromPx: 360, heightPx: 650, untitledPx: 600 },
    { fromPx: 480, heightPx: 650, untitledPx: 620 },
    { fromPx: 692, heightPx: 680, untitledPx: 650 },
  ],
  embedPx: { widthPx: 600, heightPx: 600 },
  script: 'https://filiera.example/embed.js',
  showAll: 'Show all',
};

it('leaves defaults out of the address', () => {
  expect(embedAddress(facts.src, { view: 'default' })).toBe(facts.src);
  expect(
    embedAddress(facts.src, { theme: 'dark', withoutTitle: true, transparent: true, view: 'north' }),
  ).toBe(`${facts.src}?theme=dark&title=0&transparent=1&view=north`);
});

it('makes a height of steps, each counted below its width', () => {
  expect(steppedHeight(facts.steps)).toBe(
    'calc(680px + clamp(0px,(360px - 100cqw)*999,50px) - clamp(0px,(692px - 100cqw)*999,30px))',
  );
  expect(steppedHeight([{ fromPx: 0, heightPx: 500 }])).toBe('500px');
});

it('writes titles so that they stay text', () => {
  for (const code of [embedCode(facts).script, embedCode(facts).plain, embedCode(facts).amp]) {
    expect(code).toContain('title="Costs &amp; &quot;margins&quot; &lt;2017&gt;"');
  }
});

it('has no border where a host takes styles away either', () => {
  for (const code of [embedCode(facts).script, embedCode(facts).plain]) {
    expect(code.replace(/ style="[^"]*"/g, '')).toContain('frameborder="0"');
  }
});

it('holds its height against a sheet that wants another, without a script too', () => {
  expect(embedCode(facts).plain).toMatch(/height:calc\(.*\)!important" /);
});

it('puts the choice into the code of every frame', () => {
  const { script, plain, amp } = embedCode(facts, { theme: 'dark', transparent: true });
  for (const code of [script, plain, amp]) expect(code).toContain('?theme=dark&amp;transparent=1');
  expect(amp).toContain('transparent=1#amp=1"');
});

it('is light unless asked, the reader’s only on a ground of its own', () => {
  expect(embedAddress(facts.src, { theme: 'light' })).toBe(facts.src);
  expect(embedAddress(facts.src, { theme: 'auto' })).toBe(`${facts.src}?theme=auto`);
  expect(embedAddress(facts.src, { theme: 'auto', transparent: true })).toBe(`${facts.src}?transparent=1`);
});

it('gives a transparent frame the scheme of its page, without which browsers paint a ground', () => {
  expect(embedCode(facts).plain).not.toContain('color-scheme');
  expect(embedCode(facts, { theme: 'auto', transparent: true }).plain).toContain(
    '!important;color-scheme:light"',
  );
  expect(embedCode(facts, { theme: 'dark', transparent: true }).plain).toContain(
    '!important;color-scheme:dark"',
  );
});

it('is one frame with the script and without it, of a width wherever it stands', () => {
  const { script, plain } = embedCode(facts);
  expect(script).toBe(`${plain}\n<script src="${facts.script}" async></script>`);
  expect(plain).toContain('container-type:inline-size;width:100%;contain-intrinsic-inline-size:300px');
  expect(plain).toContain(' data-filiera></iframe>');
});

it('is lower without its title, in steps and in the number for hosts that take styles away', () => {
  const { plain } = embedCode(facts, { withoutTitle: true });
  expect(plain).toContain('height="650"');
  expect(plain).toContain(
    'calc(650px + clamp(0px,(360px - 100cqw)*999,30px) - clamp(0px,(480px - 100cqw)*999,20px) - clamp(0px,(692px - 100cqw)*999,30px))',
  );
});

it('is an element of its own too, with a link inside for whoever has no script', () => {
  const code = embedElement(facts, { theme: 'dark' });
  expect(code).toContain(
    '<filiera-chart src="https://filiera.example/embed/en/growth-2017/?theme=dark" height="600">',
  );
  expect(code).toContain(
    '<a href="https://filiera.example/en/charts/growth-2017/">Costs &amp; &quot;margins&quot; &lt;2017&gt;</a>',
  );
});

it('shows the picture on AMP pages until the chart is there', () => {
  expect(embedCode(facts).amp).toMatch(/<amp-img placeholder layout="fill"[^>]*\n\s+src="[^"]*\/en\.png"/);
});
