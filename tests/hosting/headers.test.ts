import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { headerRules, headersOf } from '../../src/hosting/header-rules.ts';
import { scriptHashesIn } from '../../src/hosting/inline-scripts.ts';
import { asApache, asHeadersFile, asNginx } from '../../src/hosting/recipes.ts';

const rules = headerRules(['sha256-abc='], '/base/');

it('scripts run by their hashes alone, and data are no scripts', () => {
  const hash = createHash('sha256').update('a < b').digest('base64');
  const page = `<script>a < b</script><script src="/x.js"></script><script type="application/ld+json">{}</script>`;
  expect(scriptHashesIn(page)).toEqual([`sha256-${hash}`]);
  const { 'Content-Security-Policy': policy = '' } = headersOf('/base/it/', rules);
  expect(policy).toContain("script-src 'self' 'sha256-abc=' 'wasm-unsafe-eval';");
  expect(policy).not.toContain("script-src 'self' 'unsafe");
  expect(policy).not.toContain("'unsafe-eval'");
});

it('WebAssembly is compiled by the worker of the search alone: several policies hold all', () => {
  const compiles = (path: string) =>
    (headersOf(path, rules)['Content-Security-Policy'] ?? '')
      .split(', ')
      .every((policy) => !policy.includes('script-src') || policy.includes("'wasm-unsafe-eval'"));
  expect(compiles('/base/search-worker.js')).toBe(true);
  for (const path of [
    '/base/',
    '/base/it/',
    '/base/en/search/',
    '/base/embed/it/a/',
    '/base/charts/a/it.svg',
  ])
    expect(compiles(path), path).toBe(false);
});

it('embeds may be framed by anybody, other pages by nobody else', () => {
  const policyOf = (path: string) => headersOf(path, rules)['Content-Security-Policy'];
  expect(policyOf('/base/embed/it/growth-2017/')).not.toContain('frame-ancestors');
  for (const path of ['/base/', '/base/404.html', '/base/it/stories/', '/base/en/', '/base/fr/'])
    expect(policyOf(path), path).toMatch(/, frame-ancestors 'self'; script-src/);
});

it('everything is read by other sites and taken as what it says it is; hashed files are kept for good', () => {
  expect(headersOf('/base/data/a/a.csv', rules)).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  });
  expect(headersOf('/base/fonts/a.woff2', rules)['Cache-Control']).toBe(
    'public, max-age=31536000, immutable',
  );
  expect(headersOf('/base/it/', rules)['Cache-Control']).toBeUndefined();
});

it('no header but the policy is given twice to one address', () => {
  for (const path of ['/base/it/a/', '/base/fonts/a.woff2', '/base/_astro/a.js', '/base/embed/it/a/']) {
    const given = rules
      .filter(({ pattern }) => path.startsWith(pattern.replace('*', '')) && pattern.endsWith('*'))
      .flatMap(({ headers }) => Object.keys(headers).filter((name) => name !== 'Content-Security-Policy'));
    expect(new Set(given).size, path).toBe(given.length);
  }
});

it('each host is told the same in its own words', () => {
  const policy = headersOf('/base/it/', rules)['Content-Security-Policy'] ?? '';
  expect(asHeadersFile(rules)).toContain(
    "\n/base/it/*\n  Content-Security-Policy: frame-ancestors 'self'; script-src 'self' 'sha256-abc='\n",
  );
  expect(asNginx(rules, '/srv')).toContain(
    `location /base/it/ {\n    add_header Access-Control-Allow-Origin "*" always;`,
  );
  expect(asNginx(rules, '/srv')).toContain(`add_header Content-Security-Policy "${policy}" always;`);
  expect(asNginx(rules, '/srv').split('{').length).toBe(asNginx(rules, '/srv').split('}').length);
  expect(asApache(rules)).toContain(`<If "%{REQUEST_URI} =~ m#^/base/404\\.html$#">`);
  // Of several blocks of Apache that fit the last one counts.
  expect(asApache(rules).indexOf('m#^/base/#')).toBeLessThan(asApache(rules).indexOf('m#^/base/it/#'));
});
