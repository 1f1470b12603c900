/** Stories as an Astro collection; what they may say is checked by `src/stories/story.ts`. */

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  stories: defineCollection({
    loader: glob({
      base: './content/stories',
      pattern: '*/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
  }),
};
