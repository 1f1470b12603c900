/** A newspaper on another origin than ours, with an article under each parent: for the tests, and to look at. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { articleUnder, parentScript, parents } from '../src/embeds/embed-parents.ts';

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
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURI(url)
      .replace(/[?#].*/, '')
      .slice(1);
    const script = path.startsWith('scripts/')
      ? parentScript(path.slice('scripts/'.length, -'.js'.length))
      : undefined;
    const parent = parents.find(({ id }) => id === path);
    response.setHeader('Content-Type', script === undefined ? 'text/html; charset=utf-8' : 'text/javascript');
    if (script !== undefined) response.end(script);
    else if (parent !== undefined) {
      const body = articleUnder(
        parent,
        { addresses: embeds, title: 'A chart' },
        { site, scripts: '/scripts/' },
      );
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
