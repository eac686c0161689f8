import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Expression, facePoses } from '@/components/portrait/expression';
import { lookFor } from '@/components/portrait/look-for';
import { Portrait } from '@/components/portrait/portrait';
import { portraitPresets } from '@/components/portrait/presets';

const expressions: ReadonlyArray<Expression> = [
  'calm',
  'wary',
  'worried',
  'annoyed',
  'softened',
  'hurried',
  'tearful',
];

describe('Portrait', () => {
  it('draws every preset differently, without a broken number', () => {
    const drawn = Object.values(portraitPresets).map((look) =>
      renderToStaticMarkup(<Portrait look={look} />),
    );
    expect(drawn.length).toBeGreaterThanOrEqual(24);
    expect(new Set(drawn).size).toBe(drawn.length);
    for (const svg of drawn) expect(svg).not.toMatch(/NaN|undefined|\[object/);
  });

  it('draws every expression differently', () => {
    expect(Object.keys(facePoses).sort()).toEqual([...expressions].sort());
    const look = portraitPresets['thrifty-planner'];
    const drawn = expressions.map((expression) =>
      renderToStaticMarkup(<Portrait look={look} expression={expression} />),
    );
    expect(new Set(drawn).size).toBe(expressions.length);
  });

  it('is decoration without a label and an image with one', () => {
    const look = portraitPresets['shop-owner'];
    expect(renderToStaticMarkup(<Portrait look={look} />)).toContain('aria-hidden="true"');
    expect(renderToStaticMarkup(<Portrait look={look} label="Ms Wu, calm" />)).toContain(
      'aria-label="Ms Wu, calm"',
    );
  });

  it('gives an unknown persona the same look every time, and no inherited key a look of its own', () => {
    expect(lookFor('someone-new')).toBe(lookFor('someone-new'));
    expect(Object.values(portraitPresets)).toContain(lookFor('constructor'));
  });
});
