/** Inside an embed: heeds the parameters of its address and tells the parent how tall the content is. */

import type {} from '../embeds/chart-traits.ts';
import { dialectsFor, type Dialect } from './embed-dialects.ts';

const root = document.documentElement;
const asked = new URLSearchParams(location.search);
// What is none of the known values changes nothing, and no value is written into the page.
const theme = asked.get('theme');
const isTransparent = asked.get('transparent') === '1';
// The page is written light. What shows through a transparent one is not the reader's but the host's.
if (theme === 'dark') root.dataset['theme'] = theme;
else if (theme === 'auto' && !isTransparent) delete root.dataset['theme'];
if (asked.get('title') === '0') root.classList.add('untitled');
// The choice among views works without a script.
if (chartHas.views)
  for (const view of document.querySelectorAll<HTMLInputElement>('.views input'))
    if (view.dataset['view'] === asked.get('view')) view.checked = true;
if (isTransparent) root.classList.add('transparent');

const content = document.querySelector('.embed');
if (content && parent !== window) {
  const { known, askedIn, secret } = dialectsFor(location);
  const post = (message: unknown) => {
    parent.postMessage(message, '*');
  };
  let last = 0;
  /** Tells the size to a parent that asked in a dialect; otherwise in all of them, but only a new one. */
  const say = (dialect?: Dialect) => {
    const box = content.getBoundingClientRect();
    const height = Math.ceil(box.height);
    const width = Math.ceil(box.width);
    // Inside a tab or an accordion that is closed there is no height to tell.
    if (!height) return;
    if (dialect) post(dialect(height, width));
    else if (height !== last) {
      last = height;
      for (const message of known()) post(message(height, width));
    }
  };
  const look = () => {
    say();
  };
  addEventListener('message', ({ source, data }) => {
    const dialect = source === parent && askedIn(data);
    if (dialect) say(dialect);
  });
  addEventListener('load', look);
  void document.fonts.ready.then(look);
  new ResizeObserver(look).observe(content);
  post('[iFrameResizerChild]Ready');
  if (secret) {
    content.addEventListener('click', (event) => {
      const value = (event.target as Element).closest('a')?.href;
      if (!value) return;
      // WordPress opens it: its sandbox lets us open nothing.
      event.preventDefault();
      post({ message: 'link', value, secret });
    });
  }
}
