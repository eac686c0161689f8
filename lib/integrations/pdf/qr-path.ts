import qrcode from 'qrcode-generator';

/**
 * The QR code of a text as one SVG path of dark modules, each one unit wide, without the quiet zone, and how many units it
 * is wide. Error correction M: a printed code survives a fold or a stamp.
 */
export function qrPath(text: string): { path: string; size: number } {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const runs: string[] = [];
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1) {
      const start = column;
      while (column < size && code.isDark(row, column)) column += 1;
      if (column > start) runs.push(`M${start} ${row}h${column - start}v1h${start - column}z`);
    }
  return { path: runs.join(''), size };
}
