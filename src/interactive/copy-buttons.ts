/** Buttons that copy a text of their own or that of an element; hidden where the browser can't copy. */

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies], [data-copies-text]')) {
  const { copies = '', copiesText, copied = '' } = button.dataset;
  const label = button.textContent;
  const source = document.getElementById(copies);
  // Over plain http there is no clipboard.
  if ((source === null && copiesText === undefined) || !('clipboard' in navigator)) continue;
  button.hidden = false;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(copiesText ?? source?.textContent ?? '');
      button.textContent = copied;
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
    } catch {
      // The reader said no: the text is at least selected, for the keyboard to copy.
      if (source !== null) getSelection()?.selectAllChildren(source);
    }
  };
  button.addEventListener('click', () => void copy());
}
