/**
 * The one place that holds the publication for the pages. `src/middleware.ts` hands it on: pages, layouts,
 * components and endpoints take `Astro.locals.publication` (`locals.publication`); only `getStaticPaths`,
 * which has no request and so no locals, asks here.
 */

import { fileURLToPath } from 'node:url';
import { root as rootUrl } from 'astro:config/server';
import { publicationReader } from '../publication/read-publication.ts';

/** The folder whose `content/` and `data/` are published: the root of Astro's configuration. */
export const root = fileURLToPath(rootUrl);

/** What is published: read once in a build; in the live preview, with its drafts, again when a file changed. */
export const publicationOnDisk = publicationReader(root, {
  isLive: import.meta.env.DEV,
  showsDrafts: import.meta.env.DEV,
});
