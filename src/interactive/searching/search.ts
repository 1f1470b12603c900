/** The search: on its own page, and over any other. */

import { make } from '../../explorer/workbench/element.ts';
import type { SearchFacts } from '../../search/search-facts.ts';
import { askWorker } from './client.ts';
import { searchPanel } from './panel.ts';

const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
const link = document.querySelector<HTMLAnchorElement>('[data-search]');
const place = document.querySelector<HTMLElement>('[data-search-page]');

async function factsOf(): Promise<SearchFacts> {
  const answer = await fetch(new URL(`search/${document.documentElement.lang}.json`, own));
  return (await answer.json()) as SearchFacts;
}

/** Waits until the sheet is there, so that nothing is seen undressed. */
function sheetLoaded(): Promise<void> {
  return new Promise((done) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = new URL('search.css', own).href;
    for (const event of ['load', 'error'])
      sheet.addEventListener(event, () => {
        done();
      });
    document.head.append(sheet);
  });
}

/** On its page: the query stands in the address, and what is found in the place of the list of everything. */
function onPage(facts: SearchFacts, host: HTMLElement): () => void {
  const everything = document.querySelector<HTMLElement>('[data-search-everything]');
  const panel = searchPanel(
    facts,
    () => askWorker(new URL('search-worker.js', own).href, facts),
    (query) => {
      if (everything !== null) everything.hidden = query !== '';
      const address = new URL(location.href);
      if (query === '') address.searchParams.delete('q');
      else address.searchParams.set('q', query);
      history.replaceState(history.state, '', address);
    },
  );
  host.replaceChildren(panel.element);
  host.hidden = false;
  panel.field.value = new URLSearchParams(location.search).get('q') ?? '';
  if (panel.field.value !== '') panel.search();
  return () => {
    panel.field.focus();
  };
}

/** Over another page: a dialog that Escape closes, which gives the focus back. */
function overPage(facts: SearchFacts): () => void {
  const all = make('a', { class: 'search-everything', href: facts.page }, facts.words['everything'] ?? '');
  const panel = searchPanel(
    facts,
    () => askWorker(new URL('search-worker.js', own).href, facts),
    (query) => {
      all.href = query === '' ? facts.page : `${facts.page}?q=${encodeURIComponent(query)}`;
    },
  );
  const close = make('button', { type: 'button', class: 'search-close' }, facts.words['close'] ?? '');
  const dialog = make(
    'dialog',
    { class: 'search-dialog', 'aria-label': facts.words['title'] ?? '' },
    close,
    panel.element,
    make('p', { class: 'search-foot' }, all, slashChoice(facts)),
  );
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    // Its ground lies around what is in it. A link to a place on the same page leads there.
    const isLink = event.target instanceof Element && event.target.closest('a') !== null;
    if (event.target === dialog || isLink) dialog.close();
  });
  document.body.append(dialog);
  return () => {
    dialog.showModal();
    panel.field.focus();
    panel.field.select();
  };
}

/** A key that does something by itself can be taken back by whom it disturbs. */
function slashChoice(facts: SearchFacts): HTMLElement {
  const box = make('input', { type: 'checkbox' });
  try {
    box.checked = localStorage.getItem('slash') !== 'off';
  } catch {
    box.checked = true;
  }
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem('slash');
      else localStorage.setItem('slash', 'off');
    } catch {
      // Storage may be closed; the choice is then lost.
    }
  });
  return make('label', {}, box, facts.words['slash'] ?? '');
}

async function begin(): Promise<void> {
  if (link === null) return;
  try {
    const [facts] = await Promise.all([factsOf(), sheetLoaded()]);
    const open = place === null ? overPage(facts) : onPage(facts, place);
    link.addEventListener('search', open);
    if (place === null) open();
  } catch {
    // Without them, the page with everything on it.
    if (place === null) location.assign(link.href);
  }
}

void begin();
