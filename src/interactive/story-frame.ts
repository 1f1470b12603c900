/** A frame of several embeds: what its address asks for (theme, title, transparency) is asked of each. */

if (location.search !== '')
  for (const frame of document.querySelectorAll('iframe'))
    frame.src = frame.src.replace(/\?.*|$/, location.search);
