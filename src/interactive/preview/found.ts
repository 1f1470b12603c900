/** What the preview tells a page of the mistakes in what it shows. */

/** One finding, in the words of both languages. */
export interface Found {
  code: string;
  isError: boolean;
  /** `content/stories/…/it.mdx`, `12`, `5`. */
  file: string;
  line: number;
  column: number;
  it: Said;
  en: Said;
  /** Whether a button can mend it. */
  canBeMended: boolean;
  /** Ids of the charts that are drawn from the file. */
  charts: readonly string[];
}

export interface Said {
  problem: string;
  help: string;
}

/** Which finding a button mends. */
export type ToMend = Pick<Found, 'code' | 'file' | 'line' | 'column'>;

/** Names of what page and preview tell each other. */
export const messages = {
  /** From a page that is there, and can show what is wrong with it. */
  ready: 'filiera:ready',
  /** To it: every finding. */
  found: 'filiera:found',
  /** From it: the button of one was pressed. */
  mend: 'filiera:mend',
} as const;

/** The attribute of an element that says where its words are written: `content/stories/…/it.mdx:12`. */
export const writtenAt = 'data-written-at';
