/**
 * A chart told step by step: the frame of the step being read lies on top. The current step is the
 * last one whose top has passed a line of the window, so jumps and anchors land right.
 */

const phone = matchMedia('(max-width: 759px)');

for (const root of document.querySelectorAll('.steps')) {
  if (root.classList.contains('is-still')) continue;
  // Pinning a drawing is a luxury: who asks for little data gets one still frame a step.
  if (matchMedia('(prefers-reduced-data: reduce)').matches) {
    root.classList.add('is-still');
    continue;
  }
  const steps = [...root.querySelectorAll('.step')];
  const frames = root.querySelectorAll('.frame');
  const controls = root.querySelector<HTMLElement>('.step-buttons');
  const [previous, next] = root.querySelectorAll<HTMLButtonElement>('.step-buttons button');
  const status = root.querySelector('output');
  if (controls === null || previous === undefined || next === undefined || status === null) continue;

  let current = -1;
  let frameRequest = 0;
  const update = () => {
    frameRequest = 0;
    const line = innerHeight * (phone.matches ? 0.66 : 0.5);
    const passed = steps.findLastIndex((step) => step.getBoundingClientRect().top < line);
    if (Math.max(passed, 0) === current) return;
    current = Math.max(passed, 0);
    for (const list of [steps, [...frames]]) {
      list.forEach((each, index) => each.classList.toggle('is-current', index === current));
    }
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
  addEventListener('scroll', wait, { passive: true });
  addEventListener('resize', wait);
  update();
  controls.hidden = false;
}
