/** The button that loads the explorer: nothing of it is fetched before it is pressed, or asked for by the address. */

const button = document.querySelector<HTMLButtonElement>('[data-explores]');
const host = document.getElementById('explorer');

if (button !== null && host !== null) {
  const { explores = '', script = '', sheet = '' } = button.dataset;
  let isAsked = false;
  const open = (isByHand: boolean) => {
    host.hidden = false;
    button.ariaExpanded = 'true';
    const heading = host.querySelector<HTMLElement>('h2');
    if (isByHand) heading?.focus();
    if (isAsked) return;
    isAsked = true;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet;
    link.addEventListener('load', () => {
      const code = document.createElement('script');
      code.src = script;
      document.head.append(code);
    });
    const place = host.querySelector<HTMLElement>('.explorer');
    if (place !== null) place.dataset['explorer'] = explores;
    document.head.append(link);
  };
  button.addEventListener('click', () => {
    if (host.hidden) open(true);
    else {
      host.hidden = true;
      button.ariaExpanded = 'false';
    }
  });
  const look = () => {
    if (/[#&]x=/.test(location.hash)) open(false);
  };
  addEventListener('hashchange', look);
  button.hidden = false;
  look();
}
