/** One browser and one server of the built site for all browser suites: each file connects to them. */
import type { TestProject } from 'vitest/node';
import { launchSharedBrowser } from '../../src/commands/browser.ts';
import { builtSite, startServer } from '../../src/commands/serve.ts';
import { site } from '../../src/site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test file connects to the browser. */
    browserAddress: string;
    /** Scheme, host and port of the server of the built site. */
    servedOrigin: string;
  }
}

/** Starts both before the first file and ends them after the last. Throws when the site isn't built. */
export default async function shareBrowser(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer({ root: builtSite, basePath: site.basePath, port: 0, compress: false });
  const browser = await launchSharedBrowser();
  project.provide('browserAddress', browser.wsEndpoint());
  project.provide('servedOrigin', server.origin);
  return async () => {
    await browser.close();
    await server.close();
  };
}
