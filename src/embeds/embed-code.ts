/** The code a newsroom pastes to embed a chart: pure text, for the build and for the page's builder. */

import { viewQuery } from '../charts/view-address.ts';
import { markup } from '../markup/escape.ts';
import { present } from '../present.ts';
import type { AnyLanguage } from '../site.ts';

/** What the code of a frame needs to know. */
export interface FrameFacts {
  title: string;
  /** The address of the embed; absolute, where it is for other people's pages. */
  src: string;
  /**
   * From the narrowest up: `heightPx` holds the embed in frames at least `fromPx` wide, `untitledPx` without
   * its title. The first step begins at 0.
   */
  steps: readonly { fromPx: number; heightPx: number; untitledPx: number }[];
  /** Of the optional script. */
  script: string;
}

/** What the code of a chart needs to know in one language. */
export interface EmbedFacts extends FrameFacts {
  language: AnyLanguage;
  /** Absolute addresses: of the chart's page, of its picture at both sizes. */
  page: string;
  picture: string;
  picture2x: string;
  pictureSizePx: readonly [width: number, height: number];
  /** For who can't see the picture. */
  alternative: string;
  /** The size of the frame where the host asks for two numbers. */
  embedPx: { widthPx: number; heightPx: number };
  /** On the button with which AMP shows what does not fit. */
  showAll: string;
}

/** What the address of an embed may ask for. */
export interface EmbedChoice {
  /** Undefined: light. `auto` is the reader's, a dark box on a page that is light for everybody. */
  theme?: 'light' | 'dark' | 'auto' | undefined;
  withoutTitle?: boolean;
  /** The page shows through, which fixes the theme: light, where the reader's was asked for. */
  transparent?: boolean;
  view?: string;
}

export const embedCodeKinds = ['script', 'plain', 'wordpress', 'amp', 'picture'] as const;
export type EmbedCodeKind = (typeof embedCodeKinds)[number];

/** The address of the embed with what was chosen; what is the default is left out. */
export function embedAddress(src: string, { theme, withoutTitle, transparent, view }: EmbedChoice): string {
  const isLight = theme === undefined || theme === 'light' || (theme === 'auto' && transparent === true);
  const query = [
    isLight ? undefined : `theme=${theme}`,
    withoutTitle === true ? 'title=0' : undefined,
    transparent === true ? 'transparent=1' : undefined,
    view === undefined ? undefined : viewQuery(view),
  ].filter((part) => part !== undefined);
  return query.length === 0 ? src : `${src}?${query.join('&')}`;
}

/** The heights of a frame at its widths, with what was chosen. */
function chosenSteps({ steps }: FrameFacts, { withoutTitle }: EmbedChoice) {
  return steps.map(({ fromPx, heightPx, untitledPx }) => ({
    fromPx,
    heightPx: withoutTitle === true ? untitledPx : heightPx,
  }));
}

const tallestOf = (steps: readonly { heightPx: number }[]) =>
  Math.max(...steps.map(({ heightPx }) => heightPx));

/**
 * The code of a frame. With the script and without it is the same frame: its height follows the width in steps until a
 * script sets the very height.
 */
export function frameCode(facts: FrameFacts, choice: EmbedChoice = {}): Record<'script' | 'plain', string> {
  const { title, script } = facts;
  const steps = chosenSteps(facts, choice);
  // A frame shows what is behind it only while its scheme is that of the page inside.
  const scheme =
    choice.transparent !== true ? '' : `;color-scheme:${choice.theme === 'dark' ? 'dark' : 'light'}`;
  // A box that is its own measure has no width of its own, and would vanish in a parent that asks for one.
  // Not lazy: it would be missing on paper, and weighs little. `frameborder` where a host takes styles away.
  const plain =
    '<div style="container-type:inline-size;width:100%;contain-intrinsic-inline-size:300px">\n' +
    markup`<iframe src="${embedAddress(facts.src, choice)}" title="${title}"\n` +
    markup`  width="100%" height="${tallestOf(steps)}" frameborder="0"\n` +
    `  style="border:0;height:${steppedHeight(steps)}!important${scheme}" data-filiera></iframe>\n</div>`;
  return { script: plain + markup`\n<script src="${script}" async></script>`, plain };
}

/** The code of each kind for a chart. */
export function embedCode(facts: EmbedFacts, choice: EmbedChoice = {}): Record<EmbedCodeKind, string> {
  const { title, page, showAll, picture, picture2x, alternative } = facts;
  const [width, height] = facts.pictureSizePx;
  return {
    ...frameCode(facts, choice),
    wordpress: page,
    amp:
      markup`<amp-iframe src="${embedAddress(facts.src, choice)}#amp=1" title="${title}"\n` +
      markup`  layout="fixed-height" height="${tallestOf(chosenSteps(facts, choice))}" frameborder="0" resizable\n` +
      '  sandbox="allow-scripts allow-popups">\n' +
      markup`  <amp-img placeholder layout="fill" style="object-fit:contain"\n` +
      markup`    src="${picture}" alt="${alternative}"></amp-img>\n` +
      markup`  <div overflow tabindex="0" role="button" aria-label="${showAll}">${showAll}</div>\n` +
      '</amp-iframe>',
    picture:
      markup`<a href="${page}"><img src="${picture}"\n  srcset="${picture2x} 2x" ` +
      markup`width="${width}" height="${height}"\n  style="max-width:100%;height:auto" loading="lazy"\n` +
      markup`  alt="${alternative}"></a>`,
  };
}

/** The same as an element of its own, for pages that load the script: with a link for whoever has none. */
export function embedElement(facts: EmbedFacts, choice: EmbedChoice = {}): string {
  const { title, page, script, embedPx } = facts;
  const src = embedAddress(facts.src, choice);
  return (
    markup`<filiera-chart src="${src}" height="${embedPx.heightPx}">\n` +
    markup`  <a href="${page}">${title}</a>\n</filiera-chart>\n<script src="${script}" async></script>`
  );
}

/**
 * A height that follows the width of its container in steps, in CSS alone: each term is the difference
 * of two steps below a width, and nothing above it. Throws without a step.
 */
export function steppedHeight(steps: readonly { fromPx: number; heightPx: number }[]): string {
  const { heightPx: last } = present(steps.at(-1), 'a step of the height of an embed');
  const terms = steps.slice(1).flatMap(({ fromPx, heightPx }, index) => {
    const difference = present(steps[index], 'the step below').heightPx - heightPx;
    const sign = difference < 0 ? '-' : '+';
    const below = `clamp(0px,(${fromPx}px - 100cqw)*999,${Math.abs(difference)}px)`;
    return difference === 0 ? [] : ` ${sign} ${below}`;
  });
  return terms.length === 0 ? `${last}px` : `calc(${last}px${terms.join('')})`;
}
