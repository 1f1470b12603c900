/**
 * `/embed.js`: gives every Filiera embed on the page the height it asks for, and makes frames of `<filiera-chart>`. It asks nothing of where it is itself:
 * a copy on the newsroom's host, a module or a text inside the page does the same.
 */

import { askMessage, heightOf } from './embed-message.ts';

const flag = '__filieraEmbeds';
const embeds = 'iframe[data-filiera]';
/** How often one embed may grow at one width: a host that feeds its own growth back is stopped. */
const maximumGrowths = 30;

if (!(flag in window)) {
  Object.defineProperty(window, flag, { value: true });
  const past = new WeakMap<HTMLIFrameElement, { growths: number; height: number; width: number }>();
  addEventListener('message', ({ data, source, origin }) => {
    const height = heightOf(data);
    if (height === undefined) return;
    for (const frame of framesIn(document)) {
      // A sandboxed embed has the origin "null"; its window still tells it apart.
      if (source !== frame.contentWindow || !['null', originOf(frame)].includes(origin)) continue;
      const width = frame.clientWidth;
      const before = past.get(frame);
      const hasGrown = before !== undefined && height > before.height && width === before.width;
      const growths = hasGrown ? before.growths + 1 : 0;
      past.set(frame, { growths, height, width });
      if (growths > maximumGrowths) continue;
      // A host may have `iframe { height: auto !important }`.
      frame.style.setProperty('height', `${height + edgesPx(frame)}px`, 'important');
    }
  });
  /** The frames of a document, those in its open shadow roots too. */
  const framesIn = (root: ParentNode): HTMLIFrameElement[] => [
    ...root.querySelectorAll<HTMLIFrameElement>(embeds),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? framesIn(shadowRoot) : [])),
  ];
  /** Where a frame was sent; what it sends from elsewhere is not ours. A link reads any address and throws at none. */
  const originOf = ({ src }: HTMLIFrameElement) =>
    Object.assign(document.createElement('a'), { href: src }).origin;
  /** What a host's padding and borders take from the height of a frame, where they count as part of it. */
  const edgesPx = (frame: HTMLIFrameElement) => {
    const style = getComputedStyle(frame);
    if (style.boxSizing !== 'border-box') return 0;
    return [style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth]
      .map(Number.parseFloat)
      .reduce((sum, px) => sum + px);
  };
  const ask = (frame: HTMLIFrameElement) => frame.contentWindow?.postMessage(askMessage, '*');
  // `load` does not bubble, but it can be caught on its way down: frames added later ask too. Those in shadow roots
  // tell their height unasked.
  addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement && target.matches(embeds)) ask(target);
    },
    true,
  );
  framesIn(document).forEach(ask);

  // `<filiera-chart src height>`: what stands inside is shown until the script is there, and without it.
  customElements.define(
    'filiera-chart',
    class extends HTMLElement {
      connectedCallback(): void {
        const { protocol, href } = Object.assign(document.createElement('a'), {
          href: this.getAttribute('src') ?? '',
        });
        // Any other address would be run, or show this page in itself.
        if (!protocol.startsWith('http') || !this.hasAttribute('src') || this.querySelector(embeds)) return;
        const frame = document.createElement('iframe');
        frame.src = href;
        frame.title = this.textContent.trim();
        frame.dataset['filiera'] = '';
        frame.style.cssText = `display:block;border:0;width:100%;height:${Number(this.getAttribute('height')) || 640}px`;
        this.style.display = 'block';
        this.replaceChildren(frame);
      }
    },
  );
}
