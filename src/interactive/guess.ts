/** A guess: the slider says its value, the button shows the figure and how far off the guess was. */

for (const guess of document.querySelectorAll<HTMLElement>('.guess')) {
  const slider = guess.querySelector('input');
  const [shown, result] = guess.querySelectorAll('output');
  const play = guess.querySelector<HTMLElement>('.guess-play');
  const details = guess.querySelector('details');
  const scale = guess.querySelector<HTMLElement>('.guess-scale');
  if (!slider || !shown || !result || !play || !details || !scale) continue;

  const { answer, value = '', decimals = '', over = '', under = '', exact = '' } = guess.dataset;
  const [valueDecimals, gapDecimals] = decimals.split(' ').map(Number);
  const digits = (number: number, fraction = 0) =>
    new Intl.NumberFormat(document.documentElement.lang, {
      useGrouping: 'always',
      minimumFractionDigits: fraction,
      maximumFractionDigits: fraction,
    })
      .format(number)
      .replace('-', '−');

  const say = () => {
    const written = value.replace('{guess}', digits(slider.valueAsNumber, valueDecimals));
    shown.textContent = written;
    slider.setAttribute('aria-valuetext', written);
  };
  slider.addEventListener('input', say);
  play.querySelector('button')?.addEventListener('click', () => {
    const gap = slider.valueAsNumber - Number(answer);
    result.textContent = (gap === 0 ? exact : gap > 0 ? over : under)
      .replace('{guess}', digits(slider.valueAsNumber, valueDecimals))
      .replace('{gap}', digits(Math.abs(gap), gapDecimals));
    const { min, max } = slider;
    scale.style.setProperty('--guess', `${((slider.valueAsNumber - +min) / (+max - +min)) * 100}%`);
    guess.classList.add('is-answered');
    details.open = true;
  });
  say();
  play.hidden = false;
}
