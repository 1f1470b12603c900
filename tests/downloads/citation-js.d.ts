/** The little of citation-js that the tests use, to read back what we write; the packages carry no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(file: string);
    readonly data: readonly object[];
  }
  export const plugins: {
    config: { get(plugin: '@bibtex'): { parse: { sentenceCase: 'never' | 'always' } } };
  };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
