/// <reference types="astro/client" />

declare namespace App {
  /** What `src/middleware.ts` hands to every page. */
  interface Locals {
    publication: import('./publication/publication.ts').Publication;
  }
}
