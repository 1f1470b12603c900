/** The square code that leads from paper to a page. */

import qrcode from 'qrcode-generator';
import { writtenBefore } from '../made-before.ts';

/** A code as one path of rows, each stroked one unit wide. */
export interface QrCode {
  /** Its side, without the quiet zone around it. */
  modules: number;
  /** Its dark runs, to be stroked in the middle of each row. */
  path: string;
}

/** An address as a code: the smallest that holds it, readable where up to 15 of a hundred are stained. @param address in ASCII */
export function qrCode(address: string): QrCode {
  // Every page has one, and its address is the same at the next build.
  const made = writtenBefore('qr', [address], () => JSON.stringify(makeCode(address)));
  return JSON.parse(made) as QrCode;
}

function makeCode(address: string): QrCode {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const modules = code.getModuleCount();
  let path = '';
  for (let row = 0; row < modules; row += 1) {
    for (let column = 0; column < modules; column += 1) {
      if (!code.isDark(row, column)) continue;
      const start = column;
      while (column + 1 < modules && code.isDark(row, column + 1)) column += 1;
      path += `M${start} ${row}.5h${column - start + 1}`;
    }
  }
  return { modules, path };
}
