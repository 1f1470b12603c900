/** In the preview: each finding at the sentence or the chart that it concerns, with its remedy and, where one can be mended, a button. */

import { messages, writtenAt, type Found, type ToMend } from './found.ts';

const language = document.documentElement.lang === 'it' ? 'it' : 'en';
const words = {
  it: {
    mend: 'Correggi',
    elsewhere: (count: number) =>
      count === 1 ? 'Un’altra cosa, non in questa pagina' : `Altre ${count} cose, non in questa pagina`,
  },
  en: {
    mend: 'Mend',
    elsewhere: (count: number) =>
      count === 1 ? 'One more thing, not on this page' : `${count} more things, not on this page`,
  },
}[language];

const sheet = `
.found-here { font: 15px/1.45 system-ui, sans-serif; color: #1b1b1b; background: #fff3d6; border-left: 4px solid #b25e00;
  margin: 8px 0 16px; padding: 8px 12px; position: relative; z-index: 5; max-width: 60em; text-align: left; grid-column: 1 / -1; }
.found-here[data-error] { background: #ffe4de; border-color: #b3261e; }
.found-here p { margin: 0 0 4px; } .found-here code { font: 13px/1.4 monospace; }
.found-here button { font: inherit; padding: 4px 12px; min-height: 24px; cursor: pointer;
  border: 1px solid #1b1b1b; background: #fff; color: #1b1b1b; }
#found-elsewhere { position: fixed; right: 12px; bottom: 12px; max-width: min(40em, calc(100vw - 24px)); max-height: 60vh;
  overflow: auto; z-index: 1000; background: #fff; border: 1px solid #666; padding: 8px 12px; font: 15px/1.45 system-ui, sans-serif;
  color: #1b1b1b; } [data-found] { outline: 3px solid #b3261e; outline-offset: 3px; }`;

/** Says what was found; whatever was said before is taken away. */
function show(found: readonly Found[], mend: (which: ToMend) => void): void {
  for (const old of document.querySelectorAll('.found-here, #found-elsewhere')) old.remove();
  for (const marked of document.querySelectorAll('[data-found]')) marked.removeAttribute('data-found');
  document.querySelector('vite-error-overlay')?.remove();
  if (document.querySelector('#found-sheet') === null && found.length > 0) {
    const style = document.createElement('style');
    style.id = 'found-sheet';
    style.textContent = sheet;
    document.head.append(style);
  }
  const elsewhere: HTMLElement[] = [];
  const last = new Map<Element, Element>();
  for (const each of found) {
    const note = noteOf(each, mend);
    const place = placeOf(each);
    if (place === undefined) elsewhere.push(note);
    else {
      place.setAttribute('data-found', each.code);
      // A paragraph and what stands in its margin are one row of a grid.
      const row = place.closest('.paragraph') ?? place;
      (last.get(row) ?? row).after(note);
      last.set(row, note);
    }
  }
  if (elsewhere.length === 0) return;
  const list = document.createElement('details');
  list.id = 'found-elsewhere';
  const summary = document.createElement('summary');
  summary.textContent = words.elsewhere(elsewhere.length);
  list.append(summary, ...elsewhere);
  document.body.append(list);
}

/** The element that shows what a finding is about; undefined where this page shows nothing of it. */
function placeOf({ file, line, charts }: Found): Element | undefined {
  const written = [...document.querySelectorAll(`[${writtenAt}]`)].flatMap((element) => {
    const [, path, at] = /^(.*):(\d+)$/.exec(element.getAttribute(writtenAt) ?? '') ?? [];
    return path === file ? [{ element, line: Number(at) }] : [];
  });
  if (written.length > 0) {
    // The nearest that begins at the line or above it; what stands in the front matter heads the page.
    const above = written.filter((each) => each.line <= line).toSorted((a, b) => b.line - a.line)[0];
    return above?.element ?? document.querySelector('h1') ?? undefined;
  }
  for (const id of charts) {
    const figure = document.getElementById(id);
    if (figure !== null) return figure;
  }
  return undefined;
}

function noteOf(found: Found, mend: (which: ToMend) => void): HTMLElement {
  const { code, file, line, column } = found;
  const { problem, help } = found[language];
  const note = document.createElement('div');
  note.className = 'found-here';
  note.setAttribute('role', 'note');
  note.toggleAttribute('data-error', found.isError);
  const said = (text: string, tag = 'p') => {
    const element = document.createElement(tag);
    element.textContent = text;
    note.append(element);
    return element;
  };
  said(`${code}: ${problem}`).style.fontWeight = '600';
  said(help);
  const place = said('');
  const code_ = document.createElement('code');
  code_.textContent = `${file}:${line}:${column}`;
  place.append(code_);
  if (found.canBeMended) {
    const button = said(words.mend, 'button');
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => {
      button.setAttribute('disabled', '');
      mend({ code, file, line, column });
    });
  }
  return note;
}

// Written out in full, or the preview would not put it there.
import.meta.hot?.on(messages.found, (found: readonly Found[]) => {
  show(found, (which) => {
    import.meta.hot?.send(messages.mend, which);
  });
});
import.meta.hot?.send(messages.ready, {});
