/** The whole publication as its editors wrote it. */

import type { Chart } from '../charts/chart.ts';
import type { Reference } from '../binding/references.ts';
import type { DatasetIndex } from '../data/address.ts';
import type { Dataset } from '../data/data-package.ts';
import type { Ledger } from '../ledgers/corrections.ts';
import type { DeckSlide } from '../ledgers/deck.ts';
import type { GlanceFigure } from '../ledgers/at-a-glance.ts';
import type { Entrances } from '../ledgers/entrances.ts';
import type { Band } from '../ledgers/front-page.ts';
import type { FrozenVersion } from '../ledgers/frozen.ts';
import type { Glossary } from '../ledgers/glossary.ts';
import type { Part } from '../ledgers/parts.ts';
import type { Voice } from '../ledgers/people.ts';
import type { PlacedRedirect } from '../ledgers/redirects.ts';
import type { Slip } from '../ledgers/slips.ts';
import type { SynonymWords } from '../ledgers/synonyms.ts';
import type { WithdrawnCharts } from '../ledgers/withdrawn.ts';
import type { PageName, PageText } from '../page-texts/page-text.ts';
import type { Localised } from '../site.ts';
import type { Face } from '../stories/face.ts';
import type { PressSentence } from '../stories/press.ts';
import type { Story } from '../stories/story.ts';

/** A story in every language. */
export type StoryVersions = Readonly<Localised<Story>>;

export interface Publication {
  datasets: ReadonlyMap<string, Dataset>;
  /** The same for looking up addresses: it also knows what is there and can't be read. */
  datasetIndex: DatasetIndex;
  charts: ReadonlyMap<string, Chart>;
  references: ReadonlyMap<string, Reference>;
  /** False when the list could not be read: then no key can be called unknown. */
  hasReferences: boolean;
  /** Stories by id, then by language; in the order of their publication, newest first. */
  stories: ReadonlyMap<string, StoryVersions>;
  /** Stories marked `draft`: checked like the others, not published. */
  drafts: ReadonlyMap<string, StoryVersions>;
  /** How each story looks, drafts included, by its id. */
  faces: ReadonlyMap<string, Face>;
  /** What each story gives to the press, drafts included, by its id; none where no file says so. */
  press: ReadonlyMap<string, readonly PressSentence[]>;
  /** The publication's own pages, by name. */
  pages: ReadonlyMap<PageName, Readonly<Localised<PageText>>>;
  glossary: Glossary;
  /** The deck that the stories start from, slide by slide; empty when there is no ledger of it. */
  deck: readonly DeckSlide[];
  /** The deck's own slips, and what is printed instead. */
  slips: readonly Slip[];
  /** Whom the stories quote or cite; undefined where no ledger says so. */
  people: readonly Voice[] | undefined;
  /** Versions of charts that are kept for good, by chart, the first one first. */
  frozen: ReadonlyMap<string, readonly FrozenVersion[]>;
  /** Charts that were published and are no longer. */
  withdrawn: WithdrawnCharts;
  ledger: Ledger;
  /** The story with a band across the front page; undefined where none is chosen. */
  band: Band | undefined;
  /** In the order in which they are read; none where no ledger says so. */
  parts: readonly Part[];
  /** The figures of the page “At a glance”; none where no ledger says so. */
  glance: readonly GlanceFigure[];
  /** Words that find each other when readers search; none where no ledger says so. */
  synonyms: readonly SynonymWords[];
  /** The entrances in other languages. */
  entrances: Entrances;
  redirects: readonly PlacedRedirect[];
  /** Names that hold digits and may stand unbound. */
  names: readonly string[];
}
