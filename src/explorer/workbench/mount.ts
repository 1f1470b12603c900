/** Puts the workbench into its host and ties it to the address of the page. */

import { explorerWords } from '../../i18n/explorer-words.ts';
import type { Explorable } from '../explorable.ts';
import { planState, type Plan } from '../plan.ts';
import { readState, stateInFragment, withState, writeState, type AddressProblem } from '../state-address.ts';
import type { ExplorerState } from '../state.ts';
import { makeChart } from './chart.ts';
import { makeChoices } from './choices.ts';
import { makeDataTable } from './data-table.ts';
import { make } from './element.ts';
import { measureIn } from './measure.ts';
import { makeTakeAway } from './take-away.ts';

/** What a host asks for. */
export interface MountOptions {
  /** The state to open with where the address names none, as addresses have it. */
  initial: string | undefined;
  /** A frame: shows the state of its address and nothing to choose. */
  isReadOnly: boolean;
}

/** The widest and the narrowest that drawings are made. */
const [widestPx, narrowestPx] = [1180, 248];

/** Builds the workbench; resolves when it can be used, or when its host has been taken out of the page. */
export async function mount(host: HTMLElement, explorable: Explorable, options: MountOptions): Promise<void> {
  const words = explorerWords(explorable.language);
  const measure = await measureIn(host);
  // A page may have been left meanwhile, or written anew: nothing can be drawn in what is no longer there.
  if (!host.isConnected) return;
  let state: ExplorerState;
  let plan: Plan | undefined;
  let widthPx = 0;
  let isShown = false;
  /** The frame after which the table follows. */
  let waiting = 0;

  const status = make('p', { class: 'visually-hidden', role: 'status' });
  const alert = make('div', { class: 'explorer-problem', role: 'alert' });
  const table = makeDataTable(words, explorable.language, (column) => {
    const { order } = state;
    const isSame = order?.column === column;
    const next = isSame
      ? order.isDescending
        ? { column, isDescending: false }
        : undefined
      : { column, isDescending: true };
    choose({ ...state, order: next });
  });
  const chart = makeChart(explorable, words, table.point, keep, options.isReadOnly);
  const choices = options.isReadOnly ? undefined : makeChoices(explorable, words, choose);
  const takeAway = options.isReadOnly ? undefined : makeTakeAway(explorable, words, measure, () => state);

  /** Shows a state; the drawing only where it or its room has changed. */
  function show(next: ExplorerState): void {
    state = next;
    const room = { widthPx, measure };
    plan = planState(explorable, state, room);
    choices?.show(state);
    chart.show(plan, state.kept);
    // The first time with the drawing; then a frame later, so that the drawing answers at once.
    cancelAnimationFrame(waiting);
    const showTable = () => {
      if (plan !== undefined) table.show(plan.table, plan.rows, state);
    };
    if (isShown) waiting = requestAnimationFrame(() => setTimeout(showTable));
    else showTable();
    isShown = true;
    takeAway?.show(plan);
    leadBack();
  }
  /** From a frame, the page opens with what the frame shows. */
  function leadBack(): void {
    if (!options.isReadOnly) return;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.embed-foot a'))
      if (link.target !== '') link.href = `${explorable.page}#x=${writeState(state)}`;
  }
  function keep(kept: string | undefined): void {
    if (state.kept === kept) return;
    state = { ...state, kept };
    choices?.show(state);
    leadBack();
    writeAddress();
  }
  function writeAddress(): void {
    // In a sandboxed frame the address is not ours to write.
    try {
      history.replaceState(
        history.state,
        '',
        location.pathname + location.search + withState(location.hash, writeState(state)),
      );
    } catch {}
  }
  function choose(next: ExplorerState): void {
    show(next);
    problem(undefined);
    const facts = { count: plan?.rows.length ?? 0, total: plan?.table.rows.length ?? 0 };
    status.textContent = words(facts.count === 1 ? 'count.one' : 'count.many', facts);
    writeAddress();
  }
  function problem(found: AddressProblem | undefined): void {
    alert.replaceChildren(
      ...(found === undefined
        ? []
        : [
            make(
              'p',
              {},
              make('b', {}, words('problem.title')),
              ` ${words(`problem.${found.part}`, { text: found.text })}`,
            ),
          ]),
    );
  }
  function readAddress(): void {
    const written = stateInFragment(location.hash);
    const read = readState(written ?? options.initial ?? '', explorable);
    show(read.state);
    problem(written === undefined ? undefined : read.problem);
  }

  const drawn = make('div', { class: 'explorer-shown' }, alert, chart.element);
  const told = options.isReadOnly
    ? make('details', { class: 'explorer-data' }, make('summary', {}, words('table')), table.element)
    : table.element;
  host.replaceChildren(
    ...(choices === undefined ? [] : [choices.element]),
    make(
      'div',
      { class: 'explorer-result' },
      drawn,
      told,
      ...(takeAway === undefined ? [] : [takeAway.element]),
    ),
    status,
  );
  const widthOf = () =>
    Math.max(narrowestPx, Math.min(widestPx, Math.floor(drawn.getBoundingClientRect().width)));
  widthPx = widthOf();
  readAddress();
  host.removeAttribute('aria-busy');
  addEventListener('hashchange', readAddress);
  new ResizeObserver(() => {
    if (!host.isConnected || widthOf() === widthPx) return;
    widthPx = widthOf();
    show(state);
  }).observe(drawn);
}
