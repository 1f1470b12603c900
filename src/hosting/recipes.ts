/** The rules of headers in the words of hosts. */

import { headersOf, type HeaderRule } from './header-rules.ts';

/** `_headers`, which Netlify and Cloudflare Pages read. */
export function asHeadersFile(rules: readonly HeaderRule[]): string {
  const written = rules.map(({ pattern, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return `${pattern}\n${lines.join('')}`;
  });
  return `# Netlify and Cloudflare Pages read this file. Other hosts: npm run headers -- nginx | apache\n${written.join('')}`;
}

/** A server of nginx, without TLS, for a site under `basePath`. @param root where the built site lies on the server */
export function asNginx(rules: readonly HeaderRule[], root: string): string {
  const locations = patternsByLength(rules).map((pattern) => {
    const path = pattern.replace(/\*$/, '');
    const headers = Object.entries(headersOf(path, rules)).map(
      ([name, value]) => `    add_header ${name} "${value}" always;\n`,
    );
    const cache = headersOf(path, rules)['Cache-Control'] === undefined ? '    expires -1;\n' : '';
    return `  location ${pattern.endsWith('*') ? '' : '= '}${path} {\n${headers.join('')}${cache}  }\n`;
  });
  return `server {
  listen 80;
  root ${root};
  index index.html;
  charset utf-8;
  error_page 404 /404.html;
  server_tokens off;
  disable_symlinks on;
  # Files beside the site, compressed ahead: npm run headers -- compress
  gzip_static on;
  # With the module ngx_brotli: brotli_static on;
  types {
    text/html html;
    text/css css;
    text/javascript js;
    application/json json;
    application/ld+json jsonld;
    application/xml xml;
    image/svg+xml svg;
    image/png png;
    font/woff2 woff2;
    application/pdf pdf;
    text/csv csv;
    text/plain txt;
    application/x-bibtex bib;
    application/vnd.apache.parquet parquet;
    application/zip zip;
    application/x-research-info-systems ris;
    application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx;
  }
  location ~ /\\.(?!well-known/) {
    return 404;
  }
${locations.join('')}}
`;
}

/** `.htaccess`, or a part of the configuration of Apache with mod_headers. */
export function asApache(rules: readonly HeaderRule[]): string {
  const blocks = patternsByLength(rules)
    .toReversed()
    .map((pattern) => {
      const path = pattern.replace(/\*$/, '');
      const lines = Object.entries(headersOf(path, rules)).map(
        ([name, value]) => `  Header always set ${name} "${value.replaceAll('"', '\\"')}"\n`,
      );
      const end = pattern.endsWith('*') ? '' : '$';
      return `<If "%{REQUEST_URI} =~ m#^${path.replaceAll('.', '\\.')}${end}#">\n${lines.join('')}</If>\n`;
    });
  return `Options -Indexes -FollowSymLinks\nAddDefaultCharset utf-8\nErrorDocument 404 /404.html\n${blocks.join('')}`;
}

/** Every pattern once, the longest first. */
function patternsByLength(rules: readonly HeaderRule[]): string[] {
  return [...new Set(rules.map(({ pattern }) => pattern))].toSorted((a, b) => b.length - a.length);
}
