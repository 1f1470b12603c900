/** The filter of the glossary: shows the terms that hold every word that is written, and says how many they are. */

const form = document.querySelector<HTMLFormElement>('[data-glossary]');
const counter = form?.querySelector<HTMLElement>('[role=status]');
const field = form?.querySelector<HTMLInputElement>('input');
const empty = document.querySelector<HTMLElement>('[data-glossary-empty]');
const entries = [...document.querySelectorAll<HTMLElement>('.entry')];

/** Small letters without their accents. */
const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

if (form && counter && field) {
  const show = () => {
    const wanted = plain(field.value).split(/\s+/);
    let shown = 0;
    for (const entry of entries) {
      const text = plain(entry.textContent);
      const fits = wanted.every((word) => text.includes(word));
      entry.hidden = !fits;
      if (fits) shown++;
    }
    const count = (counter.dataset['some'] ?? '')
      .replace('{shown}', String(shown))
      .replace('{all}', String(entries.length));
    if (counter.textContent.trim() !== count) counter.textContent = count;
    if (empty !== null) empty.hidden = shown > 0;
  };
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  // A link to a term leads to it, whatever is written.
  addEventListener('hashchange', () => {
    field.value = '';
    show();
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  });
  form.hidden = false;
  show();
}

export {};
