/**
 * Buttons that copy: a text of their own or that of an element, where they have it also as formatted text, or a
 * picture. Hidden where the browser can't copy; what was copied is said aloud too.
 */

const said = document.createElement('p');
said.className = 'visually-hidden';
said.role = 'status';
document.body.append(said);

for (const button of document.querySelectorAll<HTMLButtonElement>(
  '[data-copies], [data-copies-text], [data-copies-picture]',
)) {
  const { copies = '', copiesText, copiesRich, copiesPicture, copied = '' } = button.dataset;
  const label = button.textContent;
  const source = document.getElementById(copies);
  const text = copiesText ?? source?.textContent;
  // Over plain http there is no clipboard, and some take nothing but text.
  if (!('clipboard' in navigator)) continue;
  const takesItems = typeof ClipboardItem !== 'undefined';
  if (copiesPicture === undefined ? text === undefined : !takesItems) continue;
  button.hidden = false;

  const write = async () => {
    if (copiesPicture !== undefined) {
      // As a promise: Safari forgets the click while the picture is on its way.
      const picture = fetch(copiesPicture).then((answer) => answer.blob());
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    } else if (copiesRich !== undefined && takesItems) {
      const as = (type: string, content: string | undefined) =>
        [type, new Blob([content ?? ''], { type })] as const;
      const forms = Object.fromEntries([as('text/html', copiesRich), as('text/plain', text)]);
      await navigator.clipboard.write([new ClipboardItem(forms)]);
    } else await navigator.clipboard.writeText(text ?? '');
  };
  const copy = async () => {
    try {
      await write();
      button.textContent = said.textContent = copied;
      setTimeout(() => {
        button.textContent = label;
        said.textContent = '';
      }, 2000);
    } catch {
      // The reader said no: the text is at least selected, for the keyboard to copy.
      if (source !== null) getSelection()?.selectAllChildren(source);
    }
  };
  button.addEventListener('click', () => void copy());
}
