/** Widths of texts in the fonts of the page. */

import type { Measure, TextRole } from '../drawing/frame.ts';

const fonts: Readonly<Record<TextRole, string>> = {
  axis: '12px',
  label: '13px',
  'label-strong': '600 13px',
  value: '15px',
  annotation: '13px',
};

/** A measure that knows the page's own faces; they are there when it is. */
export async function measureIn(host: HTMLElement): Promise<Measure> {
  const family = getComputedStyle(host).fontFamily;
  // The stand-ins behind it may not be on this machine.
  const [own = family] = family.split(',');
  await Promise.all(
    Object.values(fonts).map((font) => document.fonts.load(`${font} ${own}`).catch(() => [])),
  );
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, role) => {
    const key = `${role}|${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (context === null) return text.length * 8;
      context.font = `${fonts[role]} ${family}`;
      width = context.measureText(text).width;
      known.set(key, width);
    }
    return width;
  };
}
