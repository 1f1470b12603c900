/** Notes of numbers open in place: one a paragraph, Escape closes and returns the focus. */

const numbers = [...document.querySelectorAll<HTMLAnchorElement>('a.cifra')];

function noteOf(number: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(number.hash.slice(1));
}

function setOpen(number: HTMLAnchorElement, isOpen: boolean): void {
  noteOf(number)?.classList.toggle('is-open', isOpen);
  number.setAttribute('aria-expanded', String(isOpen));
}

function toggle(number: HTMLAnchorElement): void {
  const willOpen = number.getAttribute('aria-expanded') !== 'true';
  const paragraph = number.closest('.paragraph');
  for (const other of numbers) if (other.closest('.paragraph') === paragraph) setOpen(other, false);
  setOpen(number, willOpen);
}

for (const number of numbers) {
  number.setAttribute('role', 'button');
  number.setAttribute('aria-controls', number.hash.slice(1));
  setOpen(number, location.hash === number.hash);
  number.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    toggle(number);
  });
  number.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    toggle(number);
  });
  noteOf(number)
    ?.querySelector<HTMLAnchorElement>(`a[href="#${number.id}"]`)
    ?.addEventListener('click', (event) => {
      event.preventDefault();
      setOpen(number, false);
      number.focus();
    });
}

addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const inside = document.activeElement?.closest('.paragraph');
  const open = numbers.filter((number) => number.getAttribute('aria-expanded') === 'true');
  const last = open.find((number) => number.closest('.paragraph') === inside) ?? open.at(-1);
  if (last === undefined) return;
  setOpen(last, false);
  last.focus();
});

document.documentElement.classList.add('has-notes');
