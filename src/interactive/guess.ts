/**
 * A guess: sliders say their values, the button shows the figure and how far off the guess was. Of a line that is
 * continued there is a slider for each point, and the pointer draws them all.
 */

for (const guess of document.querySelectorAll<HTMLElement>('.guess')) {
  const sliders = [...guess.querySelectorAll('input')];
  const result = guess.querySelector('.guess-result');
  const play = guess.querySelector<HTMLElement>('.guess-play');
  const button = guess.querySelector<HTMLButtonElement>('.button');
  const details = guess.querySelector('details');
  const line = guess.querySelector<SVGPolylineElement>('.drawn');
  if (sliders.length === 0 || !result || !play || !button || !details) continue;

  const { value = '', decimals = '', over = '', under = '', exact = '', line: told = '' } = guess.dataset;
  const answers = guess.dataset['answer']?.split(' ').map(Number) ?? [];
  const [valueDecimals, gapDecimals] = decimals.split(' ').map(Number);
  const digits = (number: number, fraction = 0) =>
    new Intl.NumberFormat(document.documentElement.lang, {
      useGrouping: 'always',
      minimumFractionDigits: fraction,
      maximumFractionDigits: fraction,
    })
      .format(number)
      .replace('-', '−');
  const shareOf = ({ min, max, valueAsNumber }: HTMLInputElement) => (valueAsNumber - +min) / (+max - +min);
  const columns = line?.dataset['x']?.split(' ').map(Number) ?? [];
  const start = line?.getAttribute('points') ?? '';

  const say = (slider: HTMLInputElement) => {
    const written = value.replace('{guess}', digits(slider.valueAsNumber, valueDecimals));
    const shown = guess.querySelector(`output[for="${slider.id}"]`);
    if (shown) shown.textContent = written;
    slider.setAttribute('aria-valuetext', written);
    const points = sliders.map((each, index) => `${columns[index]},${100 - shareOf(each) * 100}`);
    line?.setAttribute('points', [start, ...points].join(' '));
  };
  for (const slider of sliders) {
    slider.addEventListener('input', () => {
      say(slider);
    });
    say(slider);
    slider.hidden = false;
  }

  button.addEventListener('click', () => {
    const gaps = sliders.map((slider, index) => slider.valueAsNumber - (answers[index] ?? 0));
    const last = gaps.at(-1) ?? 0;
    const far = gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / gaps.length;
    result.textContent = (told || (last === 0 ? exact : last > 0 ? over : under))
      .replace('{guess}', digits(sliders.at(-1)?.valueAsNumber ?? 0, valueDecimals))
      .replace('{gap}', digits(far, gapDecimals));
    const [slider] = sliders;
    if (slider) guess.style.setProperty('--guess', String(shareOf(slider)));
    guess.classList.add('is-answered');
    details.open = true;
  });

  // The pointer draws: the point nearest to it goes where it is, and so do those it skips on the way.
  const pad = guess.querySelector<HTMLElement>('.draw-here');
  let before: number | undefined;
  const draw = (event: PointerEvent) => {
    const box = pad?.parentElement?.getBoundingClientRect();
    if (!box || (event.type === 'pointermove' && before === undefined)) return;
    const x = ((event.clientX - box.left) / box.width) * 100;
    const far = columns.map((column) => Math.abs(column - x));
    const nearest = far.indexOf(Math.min(...far));
    const from = before ?? nearest;
    before = nearest;
    for (let index = Math.min(from, nearest); index <= Math.max(from, nearest); index++) {
      const slider = sliders[index];
      if (!slider || (index === from && from !== nearest)) continue;
      const share = Math.min(Math.max((box.bottom - event.clientY) / box.height, 0), 1);
      slider.value = String(+slider.min + share * (+slider.max - +slider.min));
      say(slider);
    }
  };
  pad?.addEventListener('pointerdown', (event) => {
    pad.setPointerCapture(event.pointerId);
    draw(event);
  });
  pad?.addEventListener('pointermove', draw);
  pad?.addEventListener('lostpointercapture', () => {
    before = undefined;
  });
  for (const control of [play, button]) control.hidden = false;
}
