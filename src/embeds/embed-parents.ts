/**
 * The parents that may hold an embed: scripts that give a frame the height of what it holds. The real
 * ones come from npm; the others are stand-ins written from their wire formats.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { element, type Attributes, type Child, type Element } from '../markup/element.ts';
import { writeHtml } from '../markup/write-markup.ts';
import { projectRoot } from '../project-root.ts';

/** The embeds that an article holds. */
export interface Embeds {
  addresses: readonly string[];
  /** By which a screen reader tells the frame of each. */
  title: string;
}

/** A way to hold embeds in a page. */
export interface Parent {
  /** Also the name under which its script is served. */
  id: string;
  name: string;
  /** Whether its own script runs here; false for a stand-in. */
  isReal: boolean;
  /** What it hears, as it goes over the wire. */
  message: string;
  /** Its script from the project's root; undefined for our own. */
  script?: string;
  /** What an article holds: a frame for each address. @param script the address of the script */
  body: (embeds: Embeds, script: string) => Child[];
  /** The height it gives to content of a height; most give just that. */
  given?: (heightPx: number) => number;
  /** What the browser says of the parent itself, whatever the frame holds. */
  ownNoise?: RegExp;
}

const standIn = (id: string) => `src/interactive/parents/${id}.js`;
const tag = (src: string) => element('script', { src });
const code = (text: string, attributes: Attributes = {}) => element('script', attributes, text);
const frame = (src: string, title: string, attributes: Attributes = {}) =>
  element('iframe', { src, title, ...attributes, style: 'display:block;width:100%;border:0' });
/** Each frame or its place, with a paragraph between it and the next. */
const amongText = (embeds: readonly Element[]) =>
  embeds.flatMap((each, index) => (index === 0 ? [each] : [element('p', {}, 'Text'), each]));
const frames = ({ addresses, title }: Embeds, attributes: Attributes = {}) =>
  amongText(addresses.map((address) => frame(address, title, attributes)));

export const parents: readonly Parent[] = [
  {
    id: 'own',
    name: 'Filiera, embed.js',
    isReal: true,
    message: "{ type: 'filiera:height', version: 1, height }",
    body: (embeds, src) => [
      ...frames(embeds, { 'data-filiera': true, height: 400 }),
      element('script', { src, async: true }),
    ],
  },
  {
    id: 'pym',
    name: 'pym.js 1.3',
    isReal: true,
    message: "'pymxPYMx{childId}xPYMxheightxPYMx{px}'",
    script: 'node_modules/pym.js/dist/pym.v1.min.js',
    body: ({ addresses, title }, script) => {
      const options = JSON.stringify({ title }).replaceAll('<', '\\u003c');
      const held = addresses.map(
        (address, index) => `new pym.Parent('pym-${index}', '${address}', ${options});`,
      );
      const places = addresses.flatMap((_, index) => [
        element('div', { id: `pym-${index}` }),
        element('p', {}, 'Text'),
      ]);
      return [...places, tag(script), code(held.join(''))];
    },
  },
  {
    id: 'iframe-resizer-4',
    name: 'iframe-resizer 4',
    isReal: true,
    message: "'[iFrameSizer]{id}:{height}:{width}:init'",
    script: 'node_modules/iframe-resizer/js/iframeResizer.min.js',
    body: (embeds, script) => [...frames(embeds), tag(script), code("iFrameResize({}, 'iframe');")],
    // It greets a frame at its future origin before the frame has gone there.
    ownNoise: /^Failed to execute 'postMessage'.*does not match the recipient window's origin/,
  },
  {
    id: 'iframe-resizer-5',
    name: 'iframe-resizer 5',
    isReal: false,
    message: "'[iFrameSizer]{id}:{height}:{width}:init'",
    script: standIn('iframe-resizer-5'),
    body: (embeds, script) => [...frames(embeds), tag(script)],
  },
  {
    id: 'open-iframe-resizer',
    name: 'open-iframe-resizer 2',
    isReal: true,
    message: "{ type: 'iframe-resized', width, height }",
    script: 'node_modules/@open-iframe-resizer/core/dist/index.js',
    body: (embeds, script) => [
      ...frames(embeds),
      code(`import { initialize } from '${script}'; initialize({}, 'iframe');`, { type: 'module' }),
    ],
  },
  {
    id: 'newswire-frames',
    name: '@newswire/frames 1',
    isReal: true,
    message: "{ sentinel: 'amp', type: 'embed-size', height }",
    script: 'node_modules/@newswire/frames/dist/frames.umd.js',
    body: ({ addresses, title }, script) => [
      ...amongText(
        addresses.map((address) =>
          element('div', { 'data-frame-src': address, 'data-frame-attribute-title': title }),
        ),
      ),
      tag(script),
      code('newswireFrames.autoInitFrames();'),
    ],
  },
  {
    id: 'amp-iframe',
    name: 'AMP, amp-iframe',
    isReal: false,
    message: "{ sentinel: 'amp', type: 'embed-size', height }",
    script: standIn('amp-iframe'),
    body: ({ addresses, title }, script) => [
      tag(script),
      ...frames(
        { addresses: addresses.map((address) => `${address}#amp=1`), title },
        { sandbox: 'allow-scripts allow-popups' },
      ),
    ],
  },
  {
    id: 'datawrapper',
    name: 'Datawrapper, script',
    isReal: false,
    message: "{ 'datawrapper-height': { [address]: height } }",
    script: standIn('datawrapper'),
    body: (embeds, script) => [...frames(embeds, { height: 400 }), tag(script)],
  },
  {
    id: 'oembed-resize',
    name: 'Embedly, Iframely, Medium',
    isReal: false,
    message: `'{"src":…,"context":"iframe.resize","height":…}'`,
    script: standIn('oembed-resize'),
    body: (embeds, script) => [tag(script), ...frames(embeds, { sandbox: 'allow-scripts' })],
  },
  {
    id: 'wp-embed',
    name: 'WordPress, wp-embed',
    isReal: false,
    message: "{ message: 'height', value, secret }",
    script: standIn('wp-embed'),
    body: ({ addresses, title }, script) => {
      const held = addresses.map((address, index) => {
        const secret = `abcdefghi${index}`;
        const attributes = { class: 'wp-embedded-content', sandbox: 'allow-scripts', 'data-secret': secret };
        return frame(`${address}#?secret=${secret}`, title, attributes);
      });
      return [...amongText(held), tag(script)];
    },
    given: (heightPx) => Math.min(1000, Math.max(200, heightPx)),
  },
];

/** The text of a parent's script by its id; undefined when there is none. */
export function parentScript(id: string): string | undefined {
  const script = parents.find((parent) => parent.id === id)?.script;
  return script === undefined ? undefined : readFileSync(join(projectRoot, script), 'utf8');
}

/**
 * An article with embeds under a parent.
 * @param from where the site lives, and the folder of the parents' scripts
 */
export function articleUnder(
  { id, script, body }: Parent,
  embeds: Embeds,
  from: { site: string; scripts: string },
): string {
  return writeHtml(body(embeds, script === undefined ? `${from.site}embed.js` : `${from.scripts}${id}.js`));
}
