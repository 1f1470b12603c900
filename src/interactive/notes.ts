/** Notes of numbers and terms open in place: one a paragraph, Escape closes and returns the focus. */

const links = [...document.querySelectorAll<HTMLAnchorElement>('a.bound-number, a.term')];

function noteOf(link: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(link.hash.slice(1));
}

function setOpen(link: HTMLAnchorElement, isOpen: boolean): void {
  noteOf(link)?.classList.toggle('is-open', isOpen);
  link.setAttribute('aria-expanded', String(isOpen));
}

function toggle(link: HTMLAnchorElement): void {
  const willOpen = link.getAttribute('aria-expanded') !== 'true';
  const paragraph = link.closest('.paragraph');
  for (const other of links) if (other.closest('.paragraph') === paragraph) setOpen(other, false);
  setOpen(link, willOpen);
  // Below a long paragraph, on a telephone, a note would open out of sight.
  if (willOpen) noteOf(link)?.scrollIntoView({ block: 'nearest' });
}

for (const link of links) {
  link.setAttribute('role', 'button');
  link.setAttribute('aria-controls', link.hash.slice(1));
  setOpen(link, location.hash === link.hash || noteOf(link)?.classList.contains('is-open') === true);
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    toggle(link);
  });
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    toggle(link);
  });
  noteOf(link)
    ?.querySelector<HTMLAnchorElement>(`a[href="#${link.id}"]`)
    ?.addEventListener('click', (event) => {
      event.preventDefault();
      setOpen(link, false);
      link.focus();
    });
}

addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const inside = document.activeElement?.closest('.paragraph');
  const open = links.filter((link) => link.getAttribute('aria-expanded') === 'true');
  const last = open.find((link) => link.closest('.paragraph') === inside) ?? open.at(-1);
  if (last === undefined) return;
  setOpen(last, false);
  last.focus();
});

document.documentElement.classList.add('has-notes');
