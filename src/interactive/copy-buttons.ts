/** Buttons that copy the text of an element; hidden until the script can do it. */

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
  const { copies = '', copied = '' } = button.dataset;
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', () => {
    const text = document.getElementById(copies)?.textContent ?? '';
    void navigator.clipboard.writeText(text).then(() => {
      button.textContent = copied;
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
    });
  });
}
