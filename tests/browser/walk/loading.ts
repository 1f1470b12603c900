/** What a page says and does while it loads. */
import type { Page } from 'playwright-core';

/** Each list is empty on a quiet page. */
export interface Loading {
  complaints: string[];
  failedRequests: string[];
  foreignRequests: string[];
  cookies: string[];
  storedKeys: string[];
}

/** What every page promises of each list. */
export const quiet: Readonly<Record<keyof Loading, string>> = {
  complaints: 'no page writes an error or a warning to the console',
  failedRequests: 'no page asks for anything it does not get',
  foreignRequests: 'no page asks another host for anything',
  cookies: 'no page sets a cookie',
  storedKeys: 'no page stores anything in the browser before the reader does something',
};

/** Listens to a page that is yet to be opened. @param own the origin of the site */
export function listenToLoading(page: Page, own: string): Loading {
  const seen: Loading = {
    complaints: [],
    failedRequests: [],
    foreignRequests: [],
    cookies: [],
    storedKeys: [],
  };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.complaints.push(message.text());
  });
  page.on('pageerror', (error) => seen.complaints.push(error.stack ?? String(error)));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== own && !['data:', 'blob:'].includes(protocol)) {
      seen.foreignRequests.push(request.url());
    }
  });
  page.on('requestfailed', (request) => {
    seen.failedRequests.push(`${request.url()} ${request.failure()?.errorText ?? 'failed'}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) seen.failedRequests.push(`${response.url()} ${response.status()}`);
  });
  return seen;
}

/**
 * Adds what a page has kept in the browser since it was opened, and takes it away: the next page begins anew.
 * No other page of the context may be open.
 */
export async function takeWhatIsKept(page: Page, seen: Loading): Promise<void> {
  seen.storedKeys = await page.evaluate(() => {
    const keys = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    localStorage.clear();
    sessionStorage.clear();
    return keys;
  });
  const cookies = await page.context().cookies();
  if (cookies.length > 0) await page.context().clearCookies();
  seen.cookies = cookies.map(({ name }) => name);
}
