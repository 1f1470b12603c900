/** What every chart owes every reader, seen in its embed. */
import type { Look } from '../site.ts';

type Looks = Readonly<Record<string, Look<string[]>>>;

/** What words can change: looked at in every embed, 320 px wide, by what it promises. */
export const looksOfWords: Looks = {
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
  'text may be spaced as a reader needs it: nothing is cut off or hidden': async (page) => {
    // WCAG 2.2, 1.4.12.
    const spacing = await page.addStyleTag({
      content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; } .drawing * { letter-spacing: 0 !important; word-spacing: 0 !important; }`,
    });
    const faults = await page.evaluate(() => {
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
    await spacing.evaluate((sheet) => {
      sheet.parentNode?.removeChild(sheet);
    });
    return faults;
  },
};

/** What no word changes: looked at in one language, 320 px wide, for a reader who asked for less motion. */
export const looksOfMarks: Looks = {
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
  'nothing moves for a reader who asked for less motion': (page) =>
    page.evaluate(() =>
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
    ),
};

/** The same, in forced colours. */
export const looksOfForcedColours: Looks = {
  'in forced colours series and places are still told apart, and stand out': (page) =>
    page.evaluate(() => {
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
    }),
};

/** The same, on paper. */
export const looksOfPaper: Looks = {
  'on paper there are the drawing and its source in one piece, and no controls': (page) =>
    page.evaluate(() => {
      const shows = (selector: string) =>
        [...document.querySelectorAll(selector)].some((part) => part.getClientRects().length > 0);
      return [
        ...['.drawing', '.chart-title', '.chart-source']
          .filter((part) => !shows(part))
          .map((part) => `no ${part}`),
        ...(getComputedStyle(document.querySelector('figure') ?? document.body).breakInside === 'avoid'
          ? []
          : ['the figure may be split']),
        ...['input[type=range]', 'select', '.views input'].filter(shows).map((part) => `prints ${part}`),
      ];
    }),
};
