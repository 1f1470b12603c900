/**
 * A chart told step by step: the frame of the step being read lies on top. The current step is the
 * last one whose top has passed a line of the window, so jumps and anchors land right.
 */

import { moveFrom, placesOf } from './moving-marks.ts';

const phone = matchMedia('(max-width: 759px)');

for (const root of document.querySelectorAll('.steps')) {
  if (root.classList.contains('is-still')) continue;
  const stage = root.querySelector('.stage');
  const steps = [...root.querySelectorAll('.step')];
  const frames = [...root.querySelectorAll<HTMLElement>('.frame')];
  const controls = root.querySelector<HTMLElement>('.step-buttons');
  const [previous, next] = root.querySelectorAll<HTMLButtonElement>('.step-buttons button');
  const status = root.querySelector('.step-buttons output');
  if (!stage || !controls || !previous || !next || !status) continue;
  // Pinning a drawing is a luxury: who asks for little data gets one still frame a step; so does a window that
  // a drawing leaves no room in, for text is never made smaller and never lies over it.
  const isStill = () =>
    matchMedia('(prefers-reduced-data: reduce)').matches ||
    Math.max(...frames.map(({ offsetHeight }) => offsetHeight)) > innerHeight * (phone.matches ? 0.6 : 1);

  let current = -1;
  let frameRequest = 0;
  const update = () => {
    frameRequest = 0;
    const line = innerHeight * (phone.matches ? 0.66 : 0.5);
    const passed = Math.max(
      0,
      steps.findLastIndex((step) => step.getBoundingClientRect().top < line),
    );
    if (passed === current) return;
    const [old, fresh] = [frames[current], frames[passed]];
    current = passed;
    const before = old && placesOf(old);
    // Between frames of one panel nothing has to be drawn anew: what steps back does so at once.
    stage.classList.toggle('is-same', old?.dataset['panel'] === fresh?.dataset['panel']);
    for (const list of [steps, frames]) {
      list.forEach((each, index) => each.classList.toggle('is-current', index === current));
    }
    if (before && fresh && fresh.dataset['panel'] === undefined) moveFrom(before, fresh, 700);
    root.dispatchEvent(new Event('filiera:step'));
    previous.ariaDisabled = String(current === 0);
    next.ariaDisabled = String(current === steps.length - 1);
  };
  const wait = () => {
    frameRequest ||= requestAnimationFrame(update);
  };
  const go = (by: number) => {
    const heading = steps[current + by]?.querySelector('h3');
    if (heading === undefined || heading === null) return;
    heading.scrollIntoView();
    update();
    status.textContent = heading.textContent;
  };
  previous.addEventListener('click', () => {
    go(-1);
  });
  next.addEventListener('click', () => {
    go(1);
  });
  const begin = () => {
    root.classList.remove('is-still');
    root.classList.toggle('is-still', isStill());
    wait();
  };
  addEventListener('scroll', wait, { passive: true });
  addEventListener('resize', begin);
  begin();
  update();
  controls.hidden = false;
}
