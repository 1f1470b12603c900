/** What every chart on the site owes every reader, measured in its embed. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages } from '../../src/commands/built-pages.ts';
import { withFixedSpaces } from '../../src/text/typography.ts';
import { testEveryPage, visitBuiltSite, type Look } from './site.ts';

const visit = visitBuiltSite();
const embeds = () => builtPages().filter(({ path }) => /^embed\/\w\w\/[^/]+\/$/.test(path));
const phone = { viewport: { width: 320, height: 800 } };

/** What to look at in every chart, by what it promises; the last ones change the page. */
const looks: Readonly<Record<string, Look<string[]>>> = {
  'what can be pressed is 24 px large, and controls are 44 px tall': async (page) => {
    return page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, select, summary, input')].flatMap(
        (target) => {
          if (!target.checkVisibility({ visibilityProperty: true })) return [];
          const { width, height } = target.getBoundingClientRect();
          const least = target.matches('select, input') ? 44 : 24;
          const name = `${target.localName} "${target.textContent.trim().slice(0, 20)}"`;
          return width < 24 || height < least - 0.5 ? [`${name} is ${width} × ${height} px`] : [];
        },
      ),
    );
  },
  'assistive technology meets one picture and no more than 60 things': async (page) => {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    const exposed = nodes.filter(({ ignored, role }) => !ignored && role?.value !== 'InlineTextBox');
    const inPictures = exposed.filter(({ role }) => role?.value === 'image' || role?.value === 'img');
    const childrenOf = (ids: readonly string[]): number =>
      exposed.filter(
        ({ nodeId, parentId }) => parentId !== undefined && ids.includes(parentId) && nodeId !== '',
      ).length;
    const faults: string[] = [];
    if (exposed.length > 60) faults.push(`${exposed.length} things`);
    const inside = childrenOf(inPictures.map(({ nodeId }) => nodeId));
    if (inside > 0) faults.push(`${inside} things inside a picture`);
    if (inPictures.length === 0) faults.push('no picture');
    return faults;
  },
  'nothing moves for a reader who asked for less motion': async (page) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    return page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .flatMap((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const moves =
            transitionDuration.split(',').some((duration) => parseFloat(duration) > 0) ||
            animationName !== 'none' ||
            scrollBehavior === 'smooth';
          return moves ? [`${element.localName} moves`] : [];
        })
        .slice(0, 1),
    );
  },
  'in forced colours series and places are still told apart, and stand out': async (page) => {
    await page.emulateMedia({ forcedColors: 'active' });
    return page.evaluate(() => {
      const drawing = [...document.querySelectorAll('.drawing')].find(
        (each) => each.getClientRects().length > 0,
      );
      const ground = getComputedStyle(document.body).backgroundColor;
      const faults: string[] = [];
      const looks = new Map<string, Set<string>>();
      for (const group of drawing?.querySelectorAll('[class*=place-], [class*=cat-]') ?? []) {
        const name = /(place|cat)-\w+/.exec(group.getAttribute('class') ?? '')?.[0] ?? '';
        const known = looks.get(name) ?? new Set();
        looks.set(name, known);
        for (const mark of group.querySelectorAll('path, rect, circle, line')) {
          const { fill, stroke, strokeWidth, strokeDasharray } = getComputedStyle(mark);
          known.add([mark.localName, fill, stroke, strokeWidth, strokeDasharray].join(' '));
          const shows = [fill, stroke].some((colour) => colour !== 'none' && colour !== ground);
          if (!shows) faults.push(`a mark of ${name} has the colour of the ground`);
        }
      }
      const names = [...looks.keys()];
      for (const [index, name] of names.entries()) {
        const others = names.slice(index + 1).filter((other) => {
          const [one = new Set(), two = new Set()] = [looks.get(name), looks.get(other)];
          return one.size > 0 && one.size === two.size && [...one].every((look) => two.has(look));
        });
        faults.push(...others.map((other) => `${name} looks like ${other}`));
      }
      return faults;
    });
  },
  'on paper there are the drawing and its source in one piece, and no controls': async (page) => {
    await page.emulateMedia({ media: 'print' });
    return page.evaluate(() => {
      const shows = (selector: string) =>
        [...document.querySelectorAll(selector)].some((part) => part.getClientRects().length > 0);
      return [
        ...['.drawing', '.plate-title', '.plate-source']
          .filter((part) => !shows(part))
          .map((part) => `no ${part}`),
        ...(getComputedStyle(document.querySelector('figure') ?? document.body).breakInside === 'avoid'
          ? []
          : ['the figure may be split']),
        ...['input[type=range]', 'select', '.views input'].filter(shows).map((part) => `prints ${part}`),
      ];
    });
  },
  'text may be spaced as a reader needs it: nothing is cut off or hidden': async (page) => {
    // WCAG 2.2, 1.4.12.
    await page.addStyleTag({
      content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; } .drawing * { letter-spacing: 0 !important; word-spacing: 0 !important; }`,
    });
    return page.evaluate(() => {
      const cut = [...document.querySelectorAll('main *')].filter((element) => {
        const style = getComputedStyle(element);
        const hides =
          style.overflowX === 'hidden' || style.overflowY === 'hidden' || style.overflow === 'clip';
        const isForEars = style.clipPath !== 'none' || style.position === 'absolute';
        return hides && !isForEars && element.scrollHeight > element.clientHeight + 1;
      });
      const isWide = document.documentElement.scrollWidth > innerWidth;
      return [...cut.map((element) => `cuts ${element.className}`), ...(isWide ? ['scrolls sideways'] : [])];
    });
  },
};

testEveryPage(visit, embeds, looks, phone);

/** The keys that move a native slider, and how far each takes it. */
test('any datum is at most 8 key presses away', async () => {
  const context = await visit.context();
  const page = await context.newPage();
  await page.setContent('<input type="range" min="0" max="59" value="0">');
  const slider = page.locator('input');
  await slider.focus();
  const after = async (key: string) => {
    await slider.evaluate((input: HTMLInputElement) => {
      input.value = '30';
    });
    await page.keyboard.press(key);
    return slider.evaluate((input: HTMLInputElement) => input.valueAsNumber);
  };
  const page10 = Math.abs((await after('PageUp')) - 30);
  expect(page10).toBeGreaterThan(1);
  expect(await after('ArrowRight')).toBe(31);
  expect(await after('Home')).toBe(0);
  expect(await after('End')).toBe(59);
  // Breadth first from where the reader is, the first datum.
  const presses = new Map([[0, 0]]);
  for (const [at, count] of presses) {
    for (const to of [at - 1, at + 1, at - page10, at + page10, 0, 59]) {
      const next = Math.max(0, Math.min(59, to));
      if (!presses.has(next)) presses.set(next, count + 1);
    }
  }
  expect(presses.size).toBe(60);
  expect(Math.max(...presses.values())).toBeLessThanOrEqual(8);
  await context.close();
});

test('titles, subtitles and sources of plates keep numbers and their units on one line, on every page', () => {
  const set = /class="plate-(?:title|subtitle|source)"[^>]*>([\s\S]*?)<\/(?:h\d|p)>/g;
  // Stored versions stay as they were stored.
  const pages = builtPages().filter(({ path }) => !/^embed\/.*\/v\//.test(path));
  const texts = pages.flatMap(({ path, file }) =>
    [...readFileSync(file, 'utf8').matchAll(set)].map(([, text = '']) => ({ path, text })),
  );
  expect(texts.some(({ text }) => text.includes('\u00a0'))).toBe(true);
  expect(texts.filter(({ text }) => text !== withFixedSpaces(text))).toEqual([]);
});
