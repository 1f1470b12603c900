import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onePageOfEachKind, type BuiltPage } from '../../src/commands/built-pages.ts';
import { openPage, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();

/** Numbers everything a reader should reach with the tabulator, and returns the names by number. */
function numberStops(): string[] {
  const reachable = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex]',
    ),
  ].filter((element) => {
    const isOff = element.matches(':disabled, [type=hidden], [tabindex="-1"], [inert] *');
    // Of a group of radio buttons only the chosen one, or else the first, takes the focus.
    const group = element.matches('input[type=radio][name]')
      ? [...document.getElementsByName(element.getAttribute('name') ?? '')]
      : [element];
    const stop = group.find((radio) => (radio as HTMLInputElement).checked) ?? group[0];
    return !isOff && stop === element && element.checkVisibility({ visibilityProperty: true });
  });
  return reachable.map((element, index) => {
    element.dataset['stop'] = String(index);
    return `${element.localName} "${(element.textContent.trim() || element.ariaLabel) ?? ''}"`.slice(0, 60);
  });
}

/** The stop that has the focus, and what is wrong with how it shows; undefined past the last one. */
function lookAtFocus(): { stop: string; name: string; faults: string[] } | undefined {
  const element = document.activeElement as HTMLElement | null;
  if (element === null || element === document.body) return undefined;
  const stop = element.dataset['stop'] ?? '';
  const name = `${element.localName} "${element.textContent.trim().slice(0, 40)}"`;
  const faults: string[] = [];

  /** Parts of a computed colour, red to blue from 0 to 1, and its opacity. */
  const parts = (colour: string) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return { channels: [red, green, blue].map((part) => part / 255), alpha };
  };
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = parts(colour).channels.map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, two: string) => {
    if (parts(one).alpha < 1) return 1;
    const [dark = 0, light = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  /** What a ring around an element is drawn on. */
  const groundOf = (bearer: HTMLElement): string => {
    const { parentElement } = bearer;
    if (parentElement === null) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(parentElement);
    return parts(backgroundColor).alpha === 1 ? backgroundColor : groundOf(parentElement);
  };
  /** A control may draw its ring around its label or its box. */
  const bearers = [element, ...((element as HTMLInputElement).labels ?? [])];
  if (element.nextElementSibling !== null) bearers.push(element.nextElementSibling as HTMLElement);
  if (element.parentElement !== null) bearers.push(element.parentElement);
  const hasRing = bearers.some((bearer) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(bearer);
    const ground = groundOf(bearer);
    const isThick = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    if (isThick && contrast(outlineColor, ground) >= 3) return true;
    // A ring of shadows, one around the other: each must stand out from the one inside it.
    const rings = [...boxShadow.matchAll(/(rgba?\([^)]+\)) 0px 0px 0px ([\d.]+)px/g)];
    return rings.some(([, colour = '', spread], index) => {
      const inner = rings[index - 1];
      const widthPx = Number(spread) - Number(inner?.[2] ?? 0);
      return widthPx >= 2 && contrast(colour, inner?.[1] ?? ground) >= 3;
    });
  });
  // Inside a frame it is the frame's page that shows the focus: embeds are walked by themselves.
  if (!hasRing && element.localName !== 'iframe') faults.push('has no ring of 2 px and 3:1');

  const box = [...element.getClientRects()].find(({ width, height }) => width > 1 && height > 1);
  if (box === undefined || !element.checkVisibility({ visibilityProperty: true })) {
    return { stop, name, faults: [...faults, 'has no visible box'] };
  }
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) {
    faults.push(`lies outside the window at ${Math.round(x)}, ${Math.round(y)}`);
  } else {
    const top = document.elementFromPoint(x, y);
    const isOurs = top !== null && bearers.some((bearer) => bearer.contains(top) || top.contains(bearer));
    if (!isOurs) faults.push(`is covered by ${top?.localName ?? 'nothing'}`);
  }
  return { stop, name, faults };
}

/** A stop as the page saw it. */
type Stop = NonNullable<ReturnType<typeof lookAtFocus>>;

/**
 * Has the page look at the focus each time the tabulator is let go, which is when it has moved and what it moved to
 * is in sight: whoever presses needn't ask after each press. The pages in frames tell the page around them.
 */
function watchFocus(lookAt: () => Stop | undefined): void {
  const seen: (Stop | undefined)[] = [];
  const told = () => seen.push(lookAt());
  Object.assign(window, { seen, told });
  const watch = (inside: Document) => {
    inside.addEventListener('keyup', told, { capture: true });
  };
  for (const each of [document, ...Array.from(window.frames, ({ document: inside }) => inside)]) watch(each);
}

/** Presses the tabulator some times, one after the other without a word between; returns the stops it made. */
async function pressTab(page: Page, session: CDPSession, times: number): Promise<(Stop | undefined)[]> {
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  const events = Array.from({ length: times }, () => ['rawKeyDown', 'keyUp'] as const).flat();
  await Promise.all(events.map((type) => session.send('Input.dispatchKeyEvent', { type, ...key })));
  return page.evaluate(() => (window as unknown as { seen: (Stop | undefined)[] }).seen.splice(0));
}

/** Walks a page from its start to its end with the tabulator. */
async function walk(page: Page): Promise<string[]> {
  // What comes when it comes near would come between two presses.
  await page.locator('iframe[loading=lazy]').evaluateAll(async (found) => {
    await Promise.all(
      (found as HTMLIFrameElement[]).map(async (each) => {
        const loaded = new Promise((done) => each.addEventListener('load', done, { once: true }));
        each.loading = 'eager';
        await loaded;
      }),
    );
  });
  const stops = await page.evaluate(numberStops);
  await page.evaluate(`(${String(watchFocus)})(${String(lookAtFocus)})`);
  const session = await page.context().newCDPSession(page);
  const reached = new Set<string>();
  const faults: string[] = [];
  let last = '';
  // Boxes that scroll take the focus as well, without being asked to.
  const limit = stops.length * 2 + 20;
  const walked: (Stop | undefined)[] = [];
  while (walked.length < limit && !walked.includes(undefined)) {
    const pressed = await pressTab(page, session, 20);
    if (pressed.length === 0) throw new Error('no press of the tabulator reached the page');
    walked.push(...pressed);
  }
  await session.detach();
  for (const focus of walked) {
    if (focus === undefined) break;
    if (focus.stop === last && focus.name.startsWith('iframe')) continue;
    last = focus.stop;
    if (focus.stop !== '' && reached.has(focus.stop)) {
      if (focus.stop !== [...reached][0]) faults.push(`the focus is trapped at ${focus.name}`);
      break;
    }
    reached.add(focus.stop);
    faults.push(...focus.faults.map((fault) => `${focus.name} ${fault}`));
  }
  const missed = stops.filter((_, index) => !reached.has(String(index)));
  return [...faults, ...missed.map((name) => `${name} is never reached`)];
}

/** Sections and pages of their own kind share head, foot and layout: of them each is walked at one width, in turn. */
const isOfAKind = ({ kind }: BuiltPage) => kind !== 'section' && kind !== 'other';

test.each([1280, 360])(
  'the tabulator reaches everything, visibly and without a trap, at %i px',
  async (width) => {
    const pages = onePageOfEachKind().filter(
      (built, index) => isOfAKind(built) || (index % 2 === 0) === (width === 360),
    );
    expect(pages.length).toBeGreaterThan(10);
    const options = { viewport: { width, height: 800 }, reducedMotion: 'reduce' } as const;
    const faults = await visit.faults(
      pages,
      async (page, { path }) => {
        await openPage(page, visit.url(path));
        return walk(page);
      },
      options,
      'shared',
    );
    expect(faults).toEqual([]);
  },
);
