/** Stories and pages as Astro collections; what they may say is checked by `src/documents/document.ts`. */

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/** The texts of a folder, each called `<id>/<language>`. */
const textsOf = (folder: string) =>
  defineCollection({
    loader: glob({
      base: `./content/${folder}`,
      pattern: '*/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
  });

export const collections = { stories: textsOf('stories'), pages: textsOf('pages') };
