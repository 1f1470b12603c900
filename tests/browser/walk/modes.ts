/** Paper, more contrast and forced colours: what is wrong with a page as it is now, read inside the page. */

/** What paper may not show, and what it must. */
export function faultsOnPaper(): string[] {
  const root = document.documentElement;
  const shows = (element: Element) =>
    element.getBoundingClientRect().width > 1 &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  // Heads that sort their column are its name as well.
  const useless = [
    ...document.querySelectorAll(
      'button:not(th button), input, select, .nav, .switches, .skip, .chart-actions, .go',
    ),
  ].filter(shows);
  const heading = document.querySelector('h1');
  const isDark = (colour: string) =>
    (colour.match(/\d+/g) ?? []).slice(0, 3).every((part) => Number(part) < 90);
  const pale = [...document.querySelectorAll('main :is(p, li, h1, h2, h3, td, th, dt, dd)')].filter(
    (element) =>
      shows(element) && element.textContent.trim() !== '' && !isDark(getComputedStyle(element).color),
  );
  return [
    ...useless.map((element) => `prints ${element.localName} "${element.textContent.trim().slice(0, 20)}"`),
    ...pale.slice(0, 3).map((element) => `prints pale: "${element.textContent.trim().slice(0, 30)}"`),
    ...(root.scrollWidth > root.clientWidth ? [`is ${root.scrollWidth} px wide`] : []),
    ...(heading !== null && !shows(heading) && !document.body.matches('.embed') ? ['prints no heading'] : []),
    ...[...document.querySelectorAll('thead button')]
      .filter((button) => button.getClientRects().length > 0)
      .map((button) => `paints no "${button.textContent}" over the next sheet of its table`),
    ...[...document.querySelectorAll('.paper-address')]
      .filter((address) => !shows(address))
      .map((address) => `does not print where it lives: ${address.textContent.trim()}`),
    ...(getComputedStyle(document.body).backgroundColor === 'rgb(255, 255, 255)' ? [] : ['has a ground']),
  ];
}

/** With more contrast secondary text is as dark as text, on the brand field too. */
export function weakTexts(): string[] {
  const valueOf = (element: Element, name: string) => {
    const probe = document.createElement('i');
    probe.style.color = `var(${name})`;
    element.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  return [document.body, ...document.querySelectorAll('.field')].flatMap((ground) => {
    const strongest = valueOf(ground, ground === document.body ? '--ink' : '--on-lettera');
    return ['--ink-2', '--ink-3']
      .filter((name) => getComputedStyle(ground).getPropertyValue(name) !== '')
      .filter((name) => valueOf(ground, name) !== strongest)
      .map((name) => `${name} is weaker than text on ${ground.className || 'the page'}`);
  });
}

/** In forced colours the bars of kickers, which are backgrounds, are drawn all the same. */
export function lostBars(): string[] {
  const probe = document.createElement('i');
  probe.style.color = 'CanvasText';
  document.body.append(probe);
  const text = getComputedStyle(probe).color;
  probe.remove();
  return [...document.querySelectorAll('.kicker, .numbers > div, .facts > div')]
    .filter((opened) => getComputedStyle(opened, '::before').backgroundColor !== text)
    .map((opened) => `the bar of "${opened.textContent.trim().slice(0, 30)}" is lost`);
}
