/** `/embed.js`: gives every Filiera embed on the page the height it asks for. */

import { askMessage, heightOf } from './embed-message.ts';

const flag = '__filieraEmbeds';
/** How often one embed may grow in a row: a host that feeds its own growth back is stopped. */
const maximumGrowths = 30;

if (!(flag in window)) {
  Object.defineProperty(window, flag, { value: true });
  const growths = new WeakMap<HTMLIFrameElement, { count: number; height: number }>();
  const origin = new URL((document.currentScript as HTMLScriptElement | null)?.src ?? location.href).origin;
  addEventListener('message', (event) => {
    const height = heightOf(event.data);
    if (height === undefined) return;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-filiera]')) {
      // A sandboxed embed has the origin "null"; its window still tells it apart.
      if (event.source !== frame.contentWindow || !['null', origin].includes(event.origin)) continue;
      const past = growths.get(frame) ?? { count: 0, height: 0 };
      const count = height > past.height ? past.count + 1 : 0;
      growths.set(frame, { count, height });
      if (count <= maximumGrowths) frame.style.height = `${height}px`;
    }
  });
  const ask = (frame: HTMLIFrameElement) => frame.contentWindow?.postMessage(askMessage, '*');
  // `load` does not bubble, but it can be caught on its way down: frames added later ask too.
  addEventListener(
    'load',
    (event) => {
      const frame = event.target;
      if (frame instanceof HTMLIFrameElement && frame.matches('[data-filiera]')) ask(frame);
    },
    true,
  );
  document.querySelectorAll<HTMLIFrameElement>('iframe[data-filiera]').forEach(ask);
}
