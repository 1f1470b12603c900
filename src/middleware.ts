/** Hands every page what it shows. */

import { defineMiddleware } from 'astro:middleware';
import { publicationOnDisk } from './pages/_publication.ts';

export const onRequest = defineMiddleware(({ locals }, next) => {
  locals.publication = publicationOnDisk();
  return next();
});
