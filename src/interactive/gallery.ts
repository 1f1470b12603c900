/**
 * The filters of the gallery: shows the charts that fit what is chosen and hold every word that is
 * written, says how many they are, and keeps the choice in the address, where it can be shared.
 */

const form = document.querySelector<HTMLFormElement>('[data-gallery]');
const counter = form?.querySelector<HTMLElement>('[role=status]');
const empty = document.querySelector<HTMLElement>('[data-gallery-empty]');
const reset = form?.querySelector<HTMLButtonElement>('[type=reset]');
const charts = [...document.querySelectorAll<HTMLElement>('.charts-of li')];

/** Small letters without their accents: who looks for `puo` finds `può`. */
const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
/** A word without the ending that tells one from many: `grants` finds `grant`, `agevolazione` finds `agevolazioni`. */
const stem = (word: string) => word.replace(/(?<=\p{L}{4})(?:ies|[aeios])$/u, '');
const texts = new Map<HTMLElement, string>();
const searchedText = (chart: HTMLElement) => {
  const text = texts.get(chart) ?? plain(`${chart.textContent} ${chart.dataset['words'] ?? ''}`);
  texts.set(chart, text);
  return text;
};

if (form && counter && reset) {
  const fields = [...form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')];
  /** What is chosen or written in a field; an empty text where nothing is, or where there is no such field. */
  const valueOf = (name: string) => fields.find((field) => field.name === name)?.value ?? '';

  const show = () => {
    const wanted = plain(valueOf('q')).split(/\s+/).map(stem);
    let shown = 0;
    for (const chart of charts) {
      const { themes = '', kind, place } = chart.dataset;
      const fits =
        ['', ...themes.split(' ')].includes(valueOf('theme')) &&
        ['', kind].includes(valueOf('kind')) &&
        ['', place].includes(valueOf('place')) &&
        wanted.every((word) => searchedText(chart).includes(word));
      chart.hidden = !fits;
      if (fits) shown++;
    }
    const { none = '', some = '' } = counter.dataset;
    const count = (shown === 0 ? none : some)
      .replace('{shown}', String(shown))
      .replace('{all}', String(charts.length));
    // What has not changed is not said again.
    if (counter.textContent.trim() !== count) counter.textContent = count;
    if (empty !== null) empty.hidden = shown > 0;
    reset.disabled = fields.every(({ value }) => value === '');
  };
  const keep = () => {
    const address = new URL(location.href);
    for (const { name, value } of fields) {
      if (value.trim() === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value.trim());
    }
    history.replaceState(null, '', address);
  };
  /** What the address asks for; a value that is not among the choices is none. */
  const read = () => {
    const asked = new URLSearchParams(location.search);
    for (const field of fields) {
      const wanted = asked.get(field.name);
      field.value = wanted === null ? '' : wanted.slice(0, 80);
      if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.selectedIndex = 0;
    }
    show();
  };

  let waiting = 0;
  form.addEventListener('input', () => {
    // A count for each letter would be read out one after the other.
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      show();
      keep();
    }, 200);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', () => {
    // The fields are emptied after this; the button is disabled then, and may not keep the focus.
    setTimeout(() => {
      show();
      keep();
      fields[0]?.focus();
    });
  });
  addEventListener('popstate', read);
  form.hidden = false;
  read();
}
