/** The form of the workbench: native selects, radio buttons and check boxes that stay in place while they change. */

import type { ExplorerWord } from '../../i18n/explorer-words.ts';
import { columnOf, idOf, shownOf, type Explorable, type ExplorableTable } from '../explorable.ts';
import { distinctCells } from '../selection.ts';
import {
  alongColumns,
  defaultState,
  groupColumns,
  isTelling,
  markNames,
  mendState,
  tableOf,
  valueColumns,
  type ExplorerState,
  type MarkName,
} from '../state.ts';
import { shownColumns } from './data-table.ts';
import { button, make } from './element.ts';

type Words = (word: ExplorerWord, facts?: Readonly<Record<string, string | number>>) => string;

export interface Choices {
  element: HTMLElement;
  /** Shows what is chosen. */
  show: (state: ExplorerState) => void;
}

/** Columns with more different values than this are not filtered by check boxes. */
const mostBoxes = 60;

/** The columns whose values rows can be chosen by. */
export function filterColumns(table: ExplorableTable) {
  return table.columns.filter((column) => {
    const count = distinctCells(table, column.name).length;
    return isTelling(column) && count > 1 && count <= mostBoxes;
  });
}

/** @param change takes a choice; what does not fit it any more is mended before */
export function makeChoices(
  explorable: Explorable,
  words: Words,
  change: (state: ExplorerState) => void,
): Choices {
  let state = defaultState(explorable);
  const set = (part: Partial<ExplorerState>) => {
    change(mendState(explorable, { ...state, ...part }));
  };
  const table = choice(words('table'), 'table', (name) => {
    change(defaultState(explorable, name));
  });
  const value = choice(words('value'), 'value', (name) => {
    set({ value: name });
  });
  const along = choice(words('along'), 'along', (name) => {
    set({ along: name });
  });
  const orNone = (name: string) => (name === '' ? undefined : name);
  const colour = choice(words('colour'), 'colour', (name) => {
    set({ colour: orNone(name) });
  });
  const panels = choice(words('panels'), 'panels', (name) => {
    set({ panels: orNone(name) });
  });
  const order = choice(words('order'), 'order', (written) => {
    const isDescending = written.startsWith('-');
    const column = written.replace(/^-/, '');
    set({ order: column === '' ? undefined : { column, isDescending } });
  });
  const marks = markChoice(words, (mark) => {
    set({ mark });
  });
  const rows = boxes('rows');
  const columns = boxes('columns');
  const reset = button(words('reset'), () => {
    change(defaultState(explorable, state.table));
  });
  const element = make(
    'form',
    { class: 'explorer-choices' },
    table.element,
    marks.element,
    make(
      'div',
      { class: 'explorer-selects' },
      ...[value, along, colour, panels, order].map(({ element }) => element),
    ),
    make(
      'div',
      { class: 'explorer-rest' },
      make(
        'details',
        { class: 'explorer-fold' },
        make('summary', {}, words('fold')),
        make('fieldset', { class: 'explorer-boxes' }, make('legend', {}, words('rows')), rows.element),
        make('fieldset', { class: 'explorer-boxes' }, make('legend', {}, words('columns')), columns.element),
      ),
      reset,
    ),
  );
  element.addEventListener('submit', (event) => {
    event.preventDefault();
  });

  return {
    element,
    show: (next) => {
      state = next;
      const facts = tableOf(explorable, state);
      const named = (list: readonly { name: string; title: string }[]) =>
        list.map(({ name, title }): Option => [name, title]);
      const none: Option = ['', words('none')];
      table.show(named(explorable.tables), state.table);
      marks.show(state.mark);
      value.show(named(valueColumns(facts)), state.value ?? '');
      along.show(named(state.mark === 'histogram' ? [] : alongColumns(facts, state.mark)), state.along);
      const isColoured = !['map', 'histogram'].includes(state.mark);
      const groups = groupColumns(facts).filter(
        ({ name }) => name !== state.along || state.mark === 'histogram',
      );
      colour.show(isColoured ? [none, ...named(groups)] : [], state.colour ?? '');
      panels.show([none, ...named(groups)], state.panels ?? '');
      order.show(
        [
          ['', words('order.file')],
          ...facts.columns
            .filter((column) => column.kind === 'number' || isTelling(column))
            .flatMap(({ name, title }): Option[] => [
              [`-${name}`, words('order.down', { column: title })],
              [name, words('order.up', { column: title })],
            ]),
        ],
        state.order === undefined ? '' : `${state.order.isDescending ? '-' : ''}${state.order.column}`,
      );
      rows.show(
        filterColumns(facts).map((column) => {
          const cells = distinctCells(facts, column.name);
          const chosen = state.only.find((each) => each.column === column.name)?.values;
          const told = { column: column.title, count: chosen?.length ?? 0, total: cells.length };
          return {
            name: `${facts.name}/${column.name}`,
            summary: words(chosen === undefined ? 'rows.all' : 'rows.some', told),
            options: cells.map((cell): Option => [
              idOf(cell),
              shownOf(cell) === '' ? words('rows.none') : shownOf(cell),
            ]),
            chosen: chosen ?? cells.map(idOf),
            every: words('rows.every'),
            choose: (values: string[]) => {
              const others = state.only.filter((each) => each.column !== column.name);
              const isAll = values.length === cells.length;
              set({ only: isAll ? others : [...others, { column: column.name, values }] });
            },
          };
        }),
      );
      const shown = shownColumns(facts, state).map(({ name }) => name);
      columns.show([
        {
          name: `${facts.name}#columns`,
          summary: words('columns.some', { count: shown.length, total: facts.columns.length }),
          options: named(facts.columns),
          chosen: shown,
          choose: (values: string[]) => {
            if (values.length > 0)
              set({ columns: values.filter((name) => columnOf(facts, name) !== undefined) });
          },
        },
      ]);
    },
  };
}

type Option = readonly [value: string, words: string];

/** A select with its label; hidden where there is nothing to choose. */
function choice(label: string, name: string, act: (value: string) => void) {
  const select = make('select', { id: `explorer-${name}`, name });
  const element = make('div', { class: 'explorer-choice' }, make('label', { for: select.id }, label), select);
  let written = '';
  select.addEventListener('change', () => {
    act(select.value);
  });
  return {
    element,
    show: (options: readonly Option[], value: string) => {
      const next = JSON.stringify(options);
      if (next !== written) {
        select.replaceChildren(...options.map(([each, words]) => make('option', { value: each }, words)));
        written = next;
      }
      select.value = value;
      element.hidden = options.length < 2;
    },
  };
}

function markChoice(words: Words, act: (mark: MarkName) => void) {
  const inputs = markNames.map((mark) => {
    const input = make('input', { type: 'radio', name: 'mark', value: mark });
    input.addEventListener('change', () => {
      act(mark);
    });
    return { mark, input, label: make('label', {}, input, make('span', {}, words(`mark.${mark}`))) };
  });
  const element = make(
    'fieldset',
    { class: 'segments explorer-marks' },
    make('legend', {}, words('mark')),
    make('div', {}, ...inputs.map(({ label }) => label)),
  );
  return {
    element,
    show: (chosen: MarkName) => {
      for (const { mark, input } of inputs) input.checked = mark === chosen;
    },
  };
}

interface BoxList {
  /** Tells it from the others: a list that stays keeps what is open. */
  name: string;
  summary: string;
  options: readonly Option[];
  chosen: readonly string[];
  /** Label of the box that stands for all of them; none without it. */
  every?: string;
  choose: (values: string[]) => void;
}

/** Lists of check boxes, each behind its summary. */
function boxes(className: string) {
  const element = make('div', { class: `explorer-lists explorer-${className}` });
  const known = new Map<string, { details: HTMLDetailsElement; show: (list: BoxList) => void }>();
  return {
    element,
    show: (lists: readonly BoxList[]) => {
      const kept = new Set(lists.map(({ name }) => name));
      for (const [name, { details }] of known)
        if (!kept.has(name)) {
          details.remove();
          known.delete(name);
        }
      for (const list of lists) {
        const own = known.get(list.name) ?? boxList(list);
        if (!known.has(list.name)) element.append(own.details);
        known.set(list.name, own);
        own.show(list);
      }
    },
  };
}

function boxList({ options, every }: BoxList) {
  const summary = make('summary');
  let act: BoxList['choose'] = () => {};
  const box = (value: string, words: string) => {
    const input = make('input', { type: 'checkbox', value });
    return { input, label: make('label', {}, input, make('span', {}, words)) };
  };
  const all = every === undefined ? undefined : box('', every);
  const own = options.map(([value, words]) => box(value, words));
  const chosen = () => own.filter(({ input }) => input.checked).map(({ input }) => input.value);
  all?.input.addEventListener('change', () => {
    act(all.input.checked ? options.map(([value]) => value) : []);
  });
  for (const { input } of own)
    input.addEventListener('change', () => {
      act(chosen());
    });
  const labels = [...(all === undefined ? [] : [all]), ...own].map(({ label }) => label);
  const details = make('details', {}, summary, make('div', { class: 'explorer-options' }, ...labels));
  return {
    details,
    show: (list: BoxList) => {
      act = list.choose;
      summary.textContent = list.summary;
      for (const { input } of own) input.checked = list.chosen.includes(input.value);
      if (all !== undefined) {
        all.input.checked = list.chosen.length === own.length;
        all.input.indeterminate = !all.input.checked && list.chosen.length > 0;
      }
    },
  };
}
