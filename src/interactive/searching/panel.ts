/** A field, what to look among, and what was found: over a page, or on the page of the search. */

import { make } from '../../explorer/workbench/element.ts';
import type { SearchFacts } from '../../search/search-facts.ts';
import type { Ask, Found } from './engine.ts';

/** A search that can be put somewhere. */
export interface SearchPanel {
  element: HTMLElement;
  field: HTMLInputElement;
  /** Looks for what is written in the field. */
  search: () => void;
}

/** Milliseconds after a key until it is looked for: as long as fingers fly nothing jumps. */
const patienceMs = 60;

/**
 * Builds it.
 * @param load begins to fetch what a search needs; asked once the field is used
 * @param onQuery told each query that is looked for
 */
export function searchPanel(
  { words, kinds, page }: SearchFacts,
  load: () => Ask,
  onQuery: (query: string) => void,
): SearchPanel {
  const say = (key: string) => words[key] ?? '';
  const field = make('input', {
    ...{ type: 'text', maxlength: '120', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' },
    ...{ name: 'q', enterkeyhint: 'search', inputmode: 'search' },
  });
  const status = make('p', { class: 'search-status', role: 'status' });
  const list = make('ol', { class: 'search-found' });
  const more = make('button', { class: 'button', type: 'button', hidden: true }, say('more'));
  const choices = ['', ...kinds].map((kind) => {
    const choice = make('input', { type: 'radio', name: 'search-kind', value: kind });
    choice.checked = kind === '';
    return make('label', {}, choice, make('span', {}, say(kind === '' ? 'all' : `among.${kind}`)));
  });
  const among = make('fieldset', { 'aria-label': say('title') }, ...choices);
  const form = make(
    'form',
    { role: 'search' },
    make('label', {}, make('span', {}, say('label')), field),
    among,
  );
  const element = make('div', { class: 'search' }, form, status, list, more);

  let ask: Ask | undefined;
  let waiting = 0;
  /** Counts what was asked: an answer that comes after the next question is dropped. */
  let asked = 0;

  /** Shows the next ones, after those that are there or in their stead; how many there are, undefined when something else was asked meanwhile. */
  async function show(isFirst: boolean): Promise<number | undefined> {
    const number = asked;
    const query = field.value.trim();
    const kind = form.querySelector<HTMLInputElement>('[type=radio]:checked')?.value;
    ask ??= load();
    const from = isFirst ? 0 : list.children.length;
    const { count, found } = await ask({ query, kind: kind === '' ? undefined : kind, from });
    if (number !== asked) return undefined;
    const items = found.map((each) => item(each, say(`kind.${each.kind}`)));
    if (isFirst) list.replaceChildren(...items);
    else list.append(...items);
    more.hidden = list.children.length >= count;
    return count;
  }

  /** Nothing is shown but what is said. */
  function clear(...said: (Node | string)[]): void {
    list.replaceChildren();
    more.hidden = true;
    status.replaceChildren(...said);
  }

  async function look(): Promise<void> {
    const query = field.value.trim();
    const number = ++asked;
    onQuery(query);
    if (query === '') {
      clear();
      return;
    }
    try {
      const count = await show(true);
      if (count === undefined) return;
      const said = say(count === 0 ? 'none' : count === 1 ? 'one' : 'many');
      status.textContent = said.replace('{count}', String(count)).replace('{query}', query);
    } catch {
      ask = undefined;
      if (number !== asked) return;
      // As if nothing had been asked: the page of the search then shows everything.
      onQuery('');
      clear(say('failed'), ' ', make('a', { href: page }, say('everything')));
    }
  }

  const later = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void look(), patienceMs);
  };
  field.addEventListener('input', later);
  // What is needed is on its way while the first word is written.
  field.addEventListener('focus', () => (ask ??= load()), { once: true });
  among.addEventListener('change', () => void look());
  more.addEventListener('click', () => {
    const before = list.children.length;
    void show(false).then(() => {
      list.children[before]?.querySelector('a')?.focus();
    });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  element.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || (event.target instanceof HTMLInputElement && event.target !== field)) return;
    const places = [field, ...list.querySelectorAll('a')];
    const next = places[places.findIndex((place) => place === document.activeElement) + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
  return { element, field, search: () => void look() };
}

/** One thing that was found: what it is, its picture, its title, where. */
function item({ address, title, words, picture }: Found, kind: string): HTMLElement {
  const where = make('p', {});
  for (const { text, isMarked } of words) where.append(isMarked ? make('mark', {}, text) : text, ' ');
  const seen = make('span', { class: 'search-picture' });
  if (picture !== undefined)
    seen.append(make('img', { src: picture, alt: '', loading: 'lazy', width: '80', height: '60' }));
  return make(
    'li',
    {},
    seen,
    make('div', {}, make('span', { class: 'search-kind' }, kind), make('a', { href: address }, title), where),
  );
}
