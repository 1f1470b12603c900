/**
 * What hosts send with each file: which scripts a page may run, who may frame it, how long it is kept. One list, from
 * which the rules of each host are written.
 */

/** Headers of every address that a pattern fits: `/embed/*`, a part of the address and whatever comes after it. */
export interface HeaderRule {
  pattern: string;
  headers: Readonly<Record<string, string>>;
}

/** Pages that nobody else may frame: all but embeds, by the first part of their addresses. */
const ownPages = ['/', '/404.html', '/it/*', '/en/*', '/fr/*', '/de/*', '/es/*', '/explorer/*'] as const;

/** What others may frame, and what is no page: no script of theirs compiles anything either. */
const notSearching = ['/embed/*', '/charts/*', '/data/*'] as const;

/** Names that hold a hash of what the file holds. */
const hashed = ['/_astro/*', '/fonts/*'] as const;

/**
 * The policy of every page. Scripts are those of the site and the inline ones of its pages, by their hashes. Styles may
 * be inline: each page has its own sheet, and drawings set widths and inks in attributes, which no hash allows.
 * The worker of the search, a script of the site, compiles WebAssembly; `headerRules` takes that back from pages.
 * @param scripts hashes as policies write them, without quotes
 */
export function contentPolicy(scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `${scriptPolicy(scripts)} 'wasm-unsafe-eval'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join('; ');
}

/** Which scripts run, and that none compiles another. */
function scriptPolicy(scripts: readonly string[]): string {
  return ["script-src 'self'", ...scripts.map((hash) => `'${hash}'`)].join(' ');
}

/**
 * The rules in their order. Hosts that put the values of several rules together, divided by commas, mean the same: two
 * policies hold both, and no other header is given twice.
 * @param scripts as of `contentPolicy`
 * @param basePath with a slash at both ends
 */
export function headerRules(scripts: readonly string[], basePath: string): HeaderRule[] {
  const below = (pattern: string) => basePath.slice(0, -1) + pattern;
  return [
    {
      pattern: below('/*'),
      headers: {
        'Access-Control-Allow-Origin': '*',
        'Content-Security-Policy': contentPolicy(scripts),
        'Permissions-Policy':
          'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'X-Content-Type-Options': 'nosniff',
      },
    },
    ...ownPages.map((pattern) => ({
      pattern: below(pattern),
      headers: { 'Content-Security-Policy': `frame-ancestors 'self'; ${scriptPolicy(scripts)}` },
    })),
    ...notSearching.map((pattern) => ({
      pattern: below(pattern),
      headers: { 'Content-Security-Policy': scriptPolicy(scripts) },
    })),
    ...hashed.map((pattern) => ({
      pattern: below(pattern),
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    })),
  ];
}

/** The headers of an address, as a host puts them together. @param path from the root, with the base path */
export function headersOf(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { pattern, headers: given } of rules) {
    const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (!fits) continue;
    for (const [name, value] of Object.entries(given))
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
}
