import path from 'node:path';
import { Font } from '@react-pdf/renderer';
import { breakWords } from './break-words';

/** Noto Sans for Chinese, both scripts, and Latin. */
export const CERTIFICATE_FONT = 'Noto Sans Hans';

const WEIGHTS = { 400: 'Regular', 500: 'Medium', 700: 'Bold' } as const;
let registered = false;

/** Makes the fonts known, once per process. They are read from the installed package, never from the network. */
export function registerFonts(): void {
  if (registered) return;
  const folder = path.join(process.cwd(), 'node_modules/@embedpdf/fonts-sc/fonts');
  Font.register({
    family: CERTIFICATE_FONT,
    fonts: Object.entries(WEIGHTS).map(([weight, name]) => ({
      src: path.join(folder, `NotoSansHans-${name}.otf`),
      fontWeight: Number(weight),
    })),
  });
  Font.registerHyphenationCallback(breakWords);
  registered = true;
}
