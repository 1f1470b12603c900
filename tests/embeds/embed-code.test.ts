import { expect, it } from 'vitest';
import { embedAddress, embedCode, steppedHeight, type EmbedFacts } from '../../src/embeds/embed-code.ts';

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
    { fromPx: 0, heightPx: 700 },
    { fromPx: 360, heightPx: 650 },
    { fromPx: 480, heightPx: 650 },
    { fromPx: 692, heightPx: 680 },
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
  expect(embedCode(facts).plain).toMatch(/height:calc\(.*\)!important">/);
});

it('puts the choice into the code of every frame', () => {
  const { script, plain, amp } = embedCode(facts, { theme: 'light', transparent: true });
  for (const code of [script, plain, amp]) expect(code).toContain('?theme=light&amp;transparent=1');
  expect(amp).toContain('transparent=1#amp=1"');
});
