/**
 * How the scripts of host pages want to hear the height of an embed. Each dialect is a wire format; the
 * embed speaks those that need no introduction, and learns the others from its address and from what
 * its parent says.
 */

import { askMessage, heightMessage } from './embed-message.ts';

/** The message that tells a size in CSS pixels. */
export type Dialect = (heightPx: number, widthPx: number) => unknown;

export interface Dialects {
  /** Every dialect known by now. */
  known: () => Dialect[];
  /** The dialect in which a message of the parent asks for the size; undefined when it does not ask. */
  askedIn: (message: unknown) => Dialect | undefined;
  /** What WordPress gave the embed to be recognised by. */
  secret: string | undefined;
}

/**
 * By what Datawrapper's script finds a frame. Since 2020 it looks for the window; that of 2019 for
 * `iframe[src*='{name}']`, where the name of one chart may begin that of another: this finds the frame whose address
 * ends as ours does, too.
 */
function frameName(href: string): string {
  const path = href.replace(/^[^/]*\/\/[^/]*/, '').replace(/['\\]/g, '\\$&');
  return `${path}'][src$='${path}`;
}

/** @param address of the embed, with what its parent added */
export function dialectsFor(address: Pick<Location, 'href' | 'search' | 'hash'>): Dialects {
  const amp: Dialect = (height) => ({ sentinel: 'amp', type: 'embed-size', height });
  const known: Record<string, Dialect> = {
    own: heightMessage,
    // AMP's amp-iframe, and the frame libraries of newsrooms
    amp,
    datawrapper: (height) => ({ 'datawrapper-height': { [frameName(address.href)]: height } }),
    // Medium, Embedly, Iframely
    oembed: (height) => JSON.stringify({ src: address.href, context: 'iframe.resize', height }),
  };
  const pymId = new URLSearchParams(address.search).get('childId');
  const toPym = (verb: string) => `pymxPYMx${pymId}xPYMx${verb}xPYMx`;
  if (pymId) known['pym'] = (height) => toPym('height') + height;
  const secret = /[?&]secret=(\w+)/.exec(address.hash)?.[1];
  if (secret) known['wordpress'] = (value) => ({ message: 'height', value, secret });

  const askedIn = (message: unknown): Dialect | undefined => {
    if (typeof message === 'string') {
      const id = /^\[iFrameSizer\]([^:]+):[^:]*:(true|false)(:|$)/.exec(message)?.[1];
      if (id) {
        const sizer =
          (type: string): Dialect =>
          (height, width) =>
            `[iFrameSizer]${id}:${height}:${width}:${type}`;
        known['sizer'] = sizer('mutationObserver');
        return sizer('init');
      }
      if (/^\[iFrameSizer\]re(size|set)$/.test(message)) return known['sizer'];
      return message.startsWith(toPym('width')) ? known['pym'] : undefined;
    }
    // Null becomes an object without members.
    const said = Object(message) as Record<string, unknown>;
    switch (said['type']) {
      case askMessage.type:
        return heightMessage;
      case 'frames-init':
        return amp;
      case 'iframe-child-init':
      case 'iframe-get-child-dimensions':
        return (known['open'] = (height, width) => ({ type: 'iframe-resized', width, height }));
    }
    return said['message'] === 'ready' && said['secret'] === secret ? known['wordpress'] : undefined;
  };
  return { known: () => Object.values(known), askedIn, secret };
}
