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
  const idsOf = idReader();
  return names.flatMap((name) => {
    const source = readFileSync(join(linked.root, name), 'utf8');
    const page = new URL(encodeURI(linked.basePath + name), linked.origin);
    const faults = addressesIn(name, source, linked.origin).flatMap((address) => {
      const fault = faultOf(address, page, linked, idsOf);
      return fault === undefined ? [] : [`${address} (${fault})`];
    });
    if (name.endsWith('.html')) faults.push(...idFaults(tagsOf(source)));
    return [...new Set(faults)].map((fault) => `/${name}: ${fault}`);
  });
}

/** Every address a file names: all of them in pages and sheets, those of our own origin elsewhere. */
function addressesIn(name: string, source: string, origin: string): string[] {
  if (name.endsWith('.css')) return addressesInStyle(source);
  if (name.endsWith('.html')) return tagsOf(source).flatMap(addressesInTag);
  return source
    .split(/[\s"'<>()[\]\\]+/)
    .filter((word) => word.startsWith(`${origin}/`) && !word.includes('{'))
    .map((word) => decodeReferences(word).replace(/[.,;:]+$/, ''));
}

function addressesInTag({ name, attributes, inner }: Tag): string[] {
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
  idsOf: (file: string) => Set<string>,
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
  return idsOf(file).has(id) ? undefined : 'no such place on the page';
}

/** Reads each page's ids once: many links lead to the same page. */
function idReader(): (file: string) => Set<string> {
  const known = new Map<string, Set<string>>();
  return (file) => {
    let ids = known.get(file);
    if (ids === undefined) {
      ids = new Set(tagsOf(readFileSync(file, 'utf8')).flatMap((tag) => tag.attributes['id'] ?? []));
      known.set(file, ids);
    }
    return ids;
  };
}

/** Ids given twice, and references to ids that nobody has. */
function idFaults(tags: Tag[]): string[] {
  const ids = tags.flatMap(({ attributes }) => attributes['id'] ?? []);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const known = new Set(ids);
  const missing = tags.flatMap(({ attributes }) => {
    const listed = idAttributes.flatMap((name) => attributes[name]?.split(/\s+/) ?? []);
    const painted = Object.values(attributes).flatMap((value) =>
      [...value.matchAll(/^url\(["']?#([^"')]+)/g)].map((match) => match[1] ?? ''),
    );
    return [...listed, ...painted].filter((id) => id !== '' && !known.has(id));
  });
  return [
    ...twice.map((id) => `#${id} (id given twice)`),
    ...missing.map((id) => `#${id} (no element has this id)`),
  ];
}
