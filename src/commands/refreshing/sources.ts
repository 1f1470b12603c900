/** The interfaces that data are fetched from anew: whose they are, and what they are asked for. */

/** Who answers at an address, and in which form the answer is asked for. */
export interface Api {
  name: 'Eurostat' | 'Istat';
  /** What the request accepts. */
  accept: string;
}

const apis: readonly (Api & { host: string; path: string })[] = [
  {
    name: 'Eurostat',
    host: 'ec.europa.eu',
    path: '/eurostat/api/dissemination/',
    accept: 'application/json, application/vnd.sdmx.data+csv;q=0.9, text/csv;q=0.8',
  },
  {
    name: 'Istat',
    host: 'esploradati.istat.it',
    path: '/SDMXWS/rest/',
    accept: 'application/vnd.sdmx.data+csv;version=1.0.0, text/csv;q=0.9',
  },
];

/** The interface at an address; undefined for any other, and for addresses that are none. */
export function apiAt(address: string): Api | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname, username, port } = new URL(address);
  if (protocol !== 'https:' || username !== '' || port !== '') return undefined;
  return apis.find(({ host, path }) => hostname === host && pathname.startsWith(path));
}

/** What was answered; `fault` says why nothing was. */
export type Answer = { bytes: Uint8Array; fileName: string } | { fault: string };

/** How answers come: `fetch`, or what a test has recorded. */
export type Fetch = (address: string, options: RequestInit) => Promise<Response>;

const mostBytes = 50_000_000;
const longestMs = 60_000;

/** Asks for the data at an address. Never throws: what fails on the way is a fault. */
export async function fetchData(address: string, { accept }: Api, fetch: Fetch): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(longestMs);
    const response = await fetch(address, { headers: { accept }, signal, redirect: 'follow' });
    if (apiAt(response.url === '' ? address : response.url) === undefined)
      return { fault: `→ ${response.url}` };
    if (!response.ok) return { fault: `HTTP ${response.status} ${response.statusText}`.trim() };
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > mostBytes) return { fault: `${Math.round(bytes.length / 1e6)} MB` };
    return { bytes, fileName: `original.${endingOf(response.headers.get('content-type') ?? '', bytes)}` };
  } catch (error) {
    const cause = (error as Error).cause;
    return {
      fault: cause instanceof Error ? `${(error as Error).message}: ${cause.message}` : String(error),
    };
  }
}

function endingOf(contentType: string, bytes: Uint8Array): 'json' | 'xml' | 'csv' | 'tsv' {
  const first = new TextDecoder().decode(bytes.slice(0, 64)).trimStart();
  if (first.startsWith('{')) return 'json';
  if (first.startsWith('<')) return 'xml';
  return contentType.includes('tab-separated') ? 'tsv' : 'csv';
}
