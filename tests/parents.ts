/**
 * The parents that may hold an embed: scripts that give a frame the height of what it holds. The real
 * ones come from npm; the others are stand-ins written from their wire formats.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A way to hold embeds in a page. */
export interface Parent {
  /** Also its address on the newspaper's server. */
  id: string;
  name: string;
  /** Whether its own script runs here; false for a stand-in. */
  isReal: boolean;
  /** The files of its scripts by the names under which the newspaper serves them. */
  scripts: Record<string, string>;
  /** What an article holds: a frame for each address. @param site where the embeds come from */
  body: (addresses: readonly string[], site: string) => string;
  /** The height it gives to content of a height; most give just that. */
  given?: (heightPx: number) => number;
  /** What the browser says of the parent itself, whatever the frame holds. */
  ownNoise?: RegExp;
}

const npm = (path: string) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));
const standIn = (name: string) => fileURLToPath(new URL(`fixtures/parents/${name}.js`, import.meta.url));
const script = (name: string) => `<script src="/scripts/${name}"></script>`;
const frame = (src: string, attributes = '') =>
  `<iframe src="${src}" title="A chart" ${attributes} style="display:block;width:100%;border:0"></iframe>`;
const frames = (addresses: readonly string[], attributes = '') =>
  addresses.map((address) => frame(address, attributes)).join('<p>Text</p>');

export const parents: readonly Parent[] = [
  {
    id: 'own',
    name: 'Filiera, embed.js',
    isReal: true,
    scripts: {},
    body: (addresses, site) =>
      `${frames(addresses, 'data-filiera height="400"')}<script src="${site}embed.js" async></script>`,
  },
  {
    id: 'pym',
    name: 'pym.js 1.3',
    isReal: true,
    scripts: { 'pym.js': npm('pym.js/dist/pym.v1.js') },
    body: (addresses) =>
      addresses.map((_, index) => `<div id="pym-${index}"></div><p>Text</p>`).join('') +
      script('pym.js') +
      `<script>${addresses.map((address, index) => `new pym.Parent('pym-${index}', '${address}', {});`).join('')}</script>`,
  },
  {
    id: 'iframe-resizer-4',
    name: 'iframe-resizer 4',
    isReal: true,
    scripts: { 'iframe-resizer-4.js': npm('iframe-resizer/js/iframeResizer.js') },
    body: (addresses) =>
      `${frames(addresses)}${script('iframe-resizer-4.js')}<script>iFrameResize({}, 'iframe');</script>`,
    // It greets a frame at its future origin before the frame has gone there.
    ownNoise: /^Failed to execute 'postMessage'.*does not match the recipient window's origin/,
  },
  {
    id: 'iframe-resizer-5',
    name: 'iframe-resizer 5',
    isReal: false,
    scripts: { 'iframe-resizer-5.js': standIn('iframe-resizer-5') },
    body: (addresses) => frames(addresses) + script('iframe-resizer-5.js'),
  },
  {
    id: 'open-iframe-resizer',
    name: 'open-iframe-resizer 2',
    isReal: true,
    scripts: { 'open-iframe-resizer.js': npm('@open-iframe-resizer/core/dist/index.js') },
    body: (addresses) =>
      `${frames(addresses)}<script type="module">` +
      `import { initialize } from '/scripts/open-iframe-resizer.js'; initialize({}, 'iframe');</script>`,
  },
  {
    id: 'newswire-frames',
    name: '@newswire/frames 1',
    isReal: true,
    scripts: { 'newswire-frames.js': npm('@newswire/frames/dist/frames.umd.js') },
    body: (addresses) =>
      addresses.map((address) => `<div data-frame-src="${address}"></div>`).join('<p>Text</p>') +
      `${script('newswire-frames.js')}<script>newswireFrames.autoInitFrames();</script>`,
  },
  {
    id: 'amp',
    name: 'AMP, amp-iframe',
    isReal: false,
    scripts: { 'amp-iframe.js': standIn('amp-iframe') },
    body: (addresses) =>
      script('amp-iframe.js') +
      frames(
        addresses.map((address) => `${address}#amp=1`),
        'sandbox="allow-scripts allow-popups"',
      ),
  },
  {
    id: 'datawrapper',
    name: 'Datawrapper’s script',
    isReal: false,
    scripts: { 'datawrapper.js': standIn('datawrapper') },
    body: (addresses) => frames(addresses, 'height="400"') + script('datawrapper.js'),
  },
  {
    id: 'oembed-resize',
    name: 'Embedly, Iframely, Medium',
    isReal: false,
    scripts: { 'oembed-resize.js': standIn('oembed-resize') },
    body: (addresses) => script('oembed-resize.js') + frames(addresses, 'sandbox="allow-scripts"'),
  },
  {
    id: 'wordpress',
    name: 'WordPress, wp-embed',
    isReal: false,
    scripts: { 'wp-embed.js': standIn('wp-embed') },
    body: (addresses) =>
      addresses
        .map((address, index) => {
          const secret = `abcdefghi${index}`;
          const attributes = `class="wp-embedded-content" sandbox="allow-scripts" data-secret="${secret}"`;
          return frame(`${address}#?secret=${secret}`, attributes);
        })
        .join('<p>Text</p>') + script('wp-embed.js'),
    given: (heightPx) => Math.min(1000, Math.max(200, heightPx)),
  },
];

/**
 * A newspaper on another origin than ours: serves an article under each parent (with `?closed` in a tab
 * that is closed), and a page of them all.
 */
export interface NewspaperServer {
  origin: string;
  /** What `/` answers from now on. */
  print: (body: string, head?: string) => void;
  close: () => void;
}

const page = (body: string, head = '') =>
  `<!doctype html><meta charset="utf-8"><title>Article</title>${head}<body style="margin:0">${body}`;

/** @param embeds addresses of the embeds that each article holds @param site where they come from */
export async function startNewspaper(embeds: readonly string[], site: string): Promise<NewspaperServer> {
  let article = parentsPage();
  const scripts = Object.assign({}, ...parents.map((parent) => parent.scripts)) as Record<string, string>;
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURI(url)
      .replace(/[?#].*/, '')
      .slice(1);
    const file = scripts[path.replace('scripts/', '')];
    const parent = parents.find(({ id }) => id === path);
    const isScript = path.startsWith('scripts/') && file !== undefined;
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    if (isScript) response.end(readFileSync(file));
    else if (parent !== undefined) {
      const body = parent.body(embeds, site);
      response.end(page(url.endsWith('?closed') ? `<div id="tab" hidden>${body}</div>` : body));
    } else if (path === '') response.end(article);
    else response.writeHead(path === 'favicon.ico' ? 204 : 404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    print: (body, head) => {
      article = page(body, head);
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The same charts under every parent, each in an article of its own. */
function parentsPage(): string {
  const articles = parents.map(
    ({ id, name, isReal }) =>
      `<section><h2><a href="/${id}">${name}</a>${isReal ? '' : ', a stand-in'}</h2>` +
      `<iframe src="/${id}" title="${name}"></iframe></section>`,
  );
  const style =
    '<style>body{font:16px sans-serif;display:grid;grid-template-columns:repeat(auto-fill,minmax(340px,1fr));' +
    'gap:16px;padding:16px}section iframe{width:100%;height:900px;border:1px solid}h2{font-size:16px}</style>';
  return page(articles.join(''), style);
}
