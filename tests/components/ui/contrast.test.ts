import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(path.resolve('app/globals.css'), 'utf8');

/** The hex tokens of the block that follows a selector. */
function tokens(selector: string): Record<string, string> {
  const start = css.indexOf(selector);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const light = tokens(':root {');
const dark = tokens(':root[data-theme="dark"] {');
const darkByDevice = tokens(':root:not([data-theme="light"]) {');

describe.each([
  ['light', light],
  ['dark', dark],
])('colours of the %s theme', (_name, theme) => {
  const on = (fg: string, bg: string) => contrast(theme[fg] ?? '', theme[bg] ?? '');

  it.each(['ink', 'soft', 'faint', 'accent-text', 'signal-text', 'critical-text'])(
    'text in %s reads at 4.5:1 on every ground',
    (fg) => {
      for (const bg of [
        'paper',
        'surface',
        'sunken',
        'accent-soft',
        'signal-soft',
        'critical-soft',
      ])
        expect(on(fg, bg), `${fg} on ${bg}`).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('reads on solid buttons, resting and hovered', () => {
    for (const bg of ['accent', 'accent-hover'])
      expect(on('accent-ink', bg), bg).toBeGreaterThanOrEqual(4.5);
    for (const bg of ['critical', 'critical-hover'])
      expect(on('critical-ink', bg), bg).toBeGreaterThanOrEqual(4.5);
  });

  it('shows the edges of controls and the marks of charts at 3:1', () => {
    for (const fg of ['edge', 'accent', 'signal', 'critical'])
      for (const bg of ['paper', 'surface'])
        expect(on(fg, bg), `${fg} on ${bg}`).toBeGreaterThanOrEqual(3);
  });
});

it('gives the same dark colours by choice and by device', () => {
  expect(Object.keys(dark)).toEqual(Object.keys(light));
  expect(darkByDevice).toEqual(dark);
});
