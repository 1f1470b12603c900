/** Finds addresses in a built site that lead nowhere. Looks at files only: no browser, no network. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeReferences, tagsOf, type Tag } from './html.ts';

/** A built site and where it's meant to live. */
export interface LinkedSite {
  root: string;
  /** With a slash at both ends. */
  basePath: string;
  /** Scheme and host: absolute addresses there count as internal. */
  origin: string;
}

const addressAttributes = ['href', 'xlink:href', 'src', 'poster', 'data', 'action', 'formaction'];
const listAttributes = ['srcset', 'imagesrcset'];
/** Attributes that name elements of their own page by id. */
const idAttributes = ['for', 'list', 'headers', 'aria-labelledby', 'aria-describedby'].concat([
  'aria-controls',
  'aria-owns',
  'aria-details',
  'popovertarget',
  'commandfor',
]);

/** One line per fault, `/page: address (what is wrong)`; empty when every link holds. */
export function brokenLinks(linked: LinkedSite): string[] {
  const names = globSync('**/*.{html,css,xml,txt,json}', { cwd: linked.root }).toSorted();
  const idsOf = new Map<string, ReadonlySet<string>>();
  const read = names.map((name) => {
    const file = join(linked.root, name);
    const source = readFileSync(file, 'utf8');
    const tags = name.endsWith('.html') ? tagsOf(source) : undefined;
    if (tags === undefined) return { name, addresses: addressesIn(name, source, linked.origin), faults: [] };
    const { ids, faults } = readIds(tags);
    idsOf.set(file, ids);
    return { name, addresses: tags.flatMap(addressesInTag), faults };
  });
  return read.flatMap(({ name, addresses, faults }) => {
    const page = new URL(encodeURI(linked.basePath + name), linked.origin);
    const broken = [...new Set(addresses)].flatMap((address) => {
      const fault = faultOf(address, page, linked, idsOf);
      return fault === undefined ? [] : [`${address} (${fault})`];
    });
    return [...new Set([...broken, ...faults])].map((fault) => `/${name}: ${fault}`);
  });
}

/** Every address a file other than a page names: all of them in sheets, those of our own origin elsewhere. */
function addressesIn(name: string, source: string, origin: string): string[] {
  if (name.endsWith('.css')) return addressesInStyle(source);
  return source
    .split(/[\s"'<>()[\]\\]+/)
    .filter((word) => word.startsWith(`${origin}/`) && !word.includes('{'))
    .map((word) => decodeReferences(word).replace(/[.,;:]+$/, ''));
}

function addressesInTag({ name, attributes, inner }: Tag): string[] {
  // The name of a vocabulary, which nobody visits: Dublin Core writes its own with http.
  if (name === 'link' && (attributes['rel'] ?? '').startsWith('schema.')) return [];
  const addresses = addressAttributes.flatMap((attribute) => attributes[attribute] ?? []);
  for (const attribute of listAttributes) {
    for (const candidate of attributes[attribute]?.split(/,\s+/) ?? []) {
      addresses.push(candidate.trim().split(/\s+/)[0] ?? '');
    }
  }
  if (name === 'style') addresses.push(...addressesInStyle(inner));
  addresses.push(...addressesInStyle(attributes['style'] ?? ''));
  if (name === 'meta') {
    const content = attributes['content'] ?? '';
    if (/^https?:/.test(content)) addresses.push(content);
    if (attributes['http-equiv']?.toLowerCase() === 'refresh') {
      addresses.push(content.replace(/^[^=]*=/, ''));
    }
  }
  return addresses;
}

function addressesInStyle(style: string): string[] {
  return [...style.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*?))\s*\)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

function faultOf(
  address: string,
  page: URL,
  { root, basePath, origin }: LinkedSite,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (!URL.canParse(address, page)) return 'not an address';
  const url = new URL(address, page);
  if (['mailto:', 'tel:', 'data:'].includes(url.protocol)) return undefined;
  if (url.origin !== origin) return url.protocol === 'https:' ? undefined : 'not https';
  if (!url.pathname.startsWith(basePath)) return 'outside the base path';
  const path = decodeURIComponent(url.pathname.slice(basePath.length));
  const file = join(root, path.endsWith('/') || path === '' ? `${path}index.html` : path);
  if (!existsSync(file)) return 'no such page';
  if (statSync(file).isDirectory()) return 'lacks its trailing slash';
  const id = decodeURIComponent(url.hash.slice(1));
  if (id === '' || id === 'top' || id.startsWith(':~:') || !file.endsWith('.html')) return undefined;
  return idsOf.get(file)?.has(id) === true ? undefined : 'no such place on the page';
}

/** The ids of a page; with ids given twice, and references to ids that nobody has. */
function readIds(tags: Tag[]): { ids: ReadonlySet<string>; faults: string[] } {
  const ids = new Set<string>();
  const twice: string[] = [];
  const named: string[] = [];
  for (const { attributes } of tags) {
    const { id } = attributes;
    if (id !== undefined && ids.has(id)) twice.push(id);
    if (id !== undefined) ids.add(id);
    for (const name of idAttributes) named.push(...(attributes[name]?.split(/\s+/) ?? []));
    for (const value of Object.values(attributes)) {
      const painted = value.startsWith('url(') ? /^url\(["']?#([^"')]+)/.exec(value)?.[1] : undefined;
      if (painted !== undefined) named.push(painted);
    }
  }
  const missing = named.filter((id) => id !== '' && !ids.has(id));
  return {
    ids,
    faults: [
      ...twice.map((id) => `#${id} (id given twice)`),
      ...missing.map((id) => `#${id} (no element has this id)`),
    ],
  };
}
