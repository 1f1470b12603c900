/** What every kind of frame is drawn from. */

import type { Language } from '../../site.ts';
import type { ExplorableRow, ExplorableTable } from '../explorable.ts';
import type { ExplorerState } from '../state.ts';
import type { Measure } from './frame.ts';

/** The rows of one frame and all that is shared with its neighbours. */
export interface FrameContext {
  table: ExplorableTable;
  state: ExplorerState & { value: string };
  language: Language;
  /** Of this frame, in the order they are drawn. */
  rows: readonly ExplorableRow[];
  /** Of all frames that share its axes. */
  shared: readonly ExplorableRow[];
  /** Name of their unit without a scale. */
  unit: string | undefined;
  widthPx: number;
  measure: Measure;
  /** Colours by what the cells of the column that colours are called. */
  colours: ReadonlyMap<string, string>;
  /** Of what no column colours. */
  plain: string;
  /** The column that colours, where it does. */
  colour: string | undefined;
}
