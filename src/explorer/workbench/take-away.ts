/** What a reader takes away: the address, the code of a frame, pictures and the chosen rows. */

import type { ExplorerWord } from '../../i18n/explorer-words.ts';
import type { Measure } from '../drawing/frame.ts';
import { cellOf, columnFor, type Explorable } from '../explorable.ts';
import { frameCode } from '../frame-code.ts';
import type { Plan } from '../plan.ts';
import { selectionCsv } from '../selection-csv.ts';
import { writeState } from '../state-address.ts';
import type { ExplorerState } from '../state.ts';
import { shownColumns } from './data-table.ts';
import { button, make } from './element.ts';
import { makePicture, pngOf, svgText } from './picture.ts';

type Words = (word: ExplorerWord, facts?: Readonly<Record<string, string | number>>) => string;

export interface TakeAway {
  element: HTMLElement;
  show: (plan: Plan) => void;
}

/** Room that a frame needs beside its drawing: title, notes, foot. */
const aroundPx = 260;

/** @param stateOf what is shown now */
export function makeTakeAway(
  explorable: Explorable,
  words: Words,
  measure: Measure,
  stateOf: () => ExplorerState,
): TakeAway {
  let plan: Plan | undefined;
  const status = make('p', { role: 'status', class: 'explorer-status' });
  const shown = make('textarea', { readonly: true, rows: '4', 'aria-label': words('take') });
  shown.hidden = true;
  const tableTitle = () => plan?.table.title ?? '';
  const title = () =>
    explorable.tables.length > 1 ? `${explorable.title}: ${tableTitle()}` : explorable.title;
  const made = () => words('madeBy', { publication: explorable.publication });
  const name = (ending: string) => `${explorable.dataset}-${stateOf().table}.${ending}`;

  const copy = async (text: string) => {
    shown.value = text;
    try {
      await navigator.clipboard.writeText(text);
      shown.hidden = true;
      status.textContent = words('copied');
    } catch {
      // Over plain http, or where the reader said no: the text can be copied by hand.
      shown.hidden = false;
      shown.select();
      status.textContent = words('notCopied');
    }
  };
  const save = (blob: Blob, file: string) => {
    const address = URL.createObjectURL(blob);
    make('a', { href: address, download: file }).click();
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, 10_000);
    status.textContent = `${words('saved')}: ${file}`;
  };
  const attempt = (act: () => Promise<void>) => () => {
    act().catch(() => {
      status.textContent = words('failed');
    });
  };
  const picture = () => makePicture(explorable, stateOf(), words, measure, title());
  const drawn = [
    button(
      words('svg'),
      attempt(async () => {
        save(new Blob([svgText(await picture())], { type: 'image/svg+xml' }), name('svg'));
      }),
    ),
    button(
      words('png'),
      attempt(async () => {
        save(await pngOf(await picture()), name('png'));
      }),
    ),
  ];
  const element = make(
    'div',
    { class: 'explorer-take no-print' },
    make('p', { class: 'explorer-heading' }, words('take')),
    make(
      'div',
      { class: 'explorer-buttons' },
      button(
        words('link'),
        attempt(() => copy(`${explorable.page}#x=${writeState(stateOf())}`)),
      ),
      button(
        words('frame'),
        attempt(() => {
          const tallest = (plan?.groups ?? [])
            .flatMap(({ frames }) => frames)
            .reduce((sum, { heightPx }) => sum + heightPx, 0);
          return copy(
            frameCode(explorable, title(), writeState(stateOf()), Math.min(1600, tallest + aroundPx)),
          );
        }),
      ),
      ...drawn,
      button(
        words('csv'),
        attempt(() => {
          if (plan === undefined) return Promise.resolve();
          const { table, rows } = plan;
          const source = columnFor(table, 'source')?.name;
          const csv = selectionCsv(table, rows, shownColumns(table, stateOf()), {
            title: title(),
            source: (row) => {
              const key = cellOf(table, row, source)?.raw ?? '';
              return explorable.sources[key] ?? key;
            },
            licence: explorable.licence.name,
            made: made(),
          });
          save(new Blob([csv], { type: 'text/csv;charset=utf-8' }), name('csv'));
          return Promise.resolve();
        }),
      ),
    ),
    status,
    shown,
  );
  return {
    element,
    show: (next) => {
      plan = next;
      status.textContent = '';
      shown.hidden = true;
      for (const each of drawn) each.disabled = next.groups.length === 0;
    },
  };
}
