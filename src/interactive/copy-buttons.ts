/** Buttons that copy the text of an element; hidden where the browser can't copy. */

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
  const { copies = '', copied = '' } = button.dataset;
  const label = button.textContent;
  const source = document.getElementById(copies);
  // Over plain http there is no clipboard.
  if (source === null || !('clipboard' in navigator)) continue;
  button.hidden = false;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(source.textContent);
      button.textContent = copied;
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
    } catch {
      // The reader said no: the text is at least selected, for the keyboard to copy.
      getSelection()?.selectAllChildren(source);
    }
  };
  button.addEventListener('click', () => void copy());
}
