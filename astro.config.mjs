// @ts-check
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { everyTrait, traitDefinitions } from './src/embeds/chart-traits.ts';
import { contentChecks } from './src/reports/astro-integration.ts';
import { hostHeaders } from './src/hosting/inline-scripts.ts';
import { embedFonts } from './src/sheets/embed-fonts.ts';
import { trimmedStyleSheets } from './src/sheets/trimmed-style-sheets.ts';
import { isInSitemap, sitemapOf } from './src/metadata/sitemap.ts';
import { publicationReader } from './src/publication/read-publication.ts';
import { redirectsForAstro } from './src/publication/redirects.ts';
import { remarkBoundNumbers } from './src/publication/remark-bound-numbers.ts';
import { remarkWrittenAt } from './src/reports/remark-written-at.ts';
import { searchIndex } from './src/search/search-index.ts';
import { site } from './src/site.ts';

/** The preview tells the links of a story anew when what they lead to has changed; a build reads everything once. */
const isPreview = process.argv.includes('dev');
const publication = publicationReader(import.meta.dirname, { isLive: isPreview, showsDrafts: isPreview });
/** @type {ReturnType<typeof sitemapOf> | undefined} */
let sitemapEntries;
/** @param {string} url */
const inSitemap = (url) => (sitemapEntries ??= sitemapOf(publication()))(url);

export default defineConfig({
  site: site.origin,
  base: site.basePath,
  // The preview would ask for a slash after `data.csv` too, whose ending its route does not spell out.
  trailingSlash: isPreview ? 'ignore' : 'always',
  // One request to a readable page: the sheets travel inside it.
  redirects: redirectsForAstro(publication(), site.basePath),
  // Pages are written while other threads draw pictures.
  build: { inlineStylesheets: 'always', format: 'directory', concurrency: 16 },
  devToolbar: { enabled: false },
  // Pages have one script for all charts.
  vite: {
    define: traitDefinitions(everyTrait),
    // Astro marks each MDX file with a directive for itself, of which its own bundler then warns: twenty screens.
    build: {
      rolldownOptions: {
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
  // smartypants would change quotes behind the editor's back; typography is the formatter's job.
  markdown: {
    processor: unified({
      remarkPlugins: [[remarkBoundNumbers, publication], ...(isPreview ? [remarkWrittenAt] : [])],
      smartypants: false,
      gfm: false,
    }),
  },
  integrations: [
    contentChecks(),
    mdx(),
    sitemap({
      filter: isInSitemap,
      serialize: (item) => ({ ...item, ...inSitemap(item.url) }),
      namespaces: { news: false, video: false },
    }),
    trimmedStyleSheets(),
    // After the sheets are trimmed: what they still ask for is kept.
    embedFonts(),
    searchIndex(publication),
    // Last: the policy holds the hashes of what the pages run.
    hostHeaders(),
  ],
});
