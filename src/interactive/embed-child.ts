/** Inside an embed: forces the asked theme and tells the parent how tall the content is. */

import { heightMessage, isAsk } from './embed-message.ts';

const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') {
  document.documentElement.dataset['theme'] = theme === 'dark' ? 'scuro' : 'chiaro';
}

if (parent !== window) {
  const content = document.querySelector('.embed');
  let last = 0;
  const tell = () => {
    const height = Math.ceil(content?.getBoundingClientRect().height ?? 0);
    if (height === 0 || height === last) return;
    last = height;
    parent.postMessage(heightMessage(height), '*');
  };
  if (content !== null) new ResizeObserver(tell).observe(content);
  addEventListener('load', tell);
  void document.fonts.ready.then(tell);
  // The parent's script may come later than the first answer; it then asks.
  addEventListener('message', (event) => {
    if (event.source !== parent || !isAsk(event.data)) return;
    last = 0;
    tell();
  });
}
