import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { GET } from '@/app/portraits/[slug]/[file]/route';
import { type Expression, facePoses } from '@/components/portrait/expression';
import { lookFor } from '@/components/portrait/look-for';
import { Portrait } from '@/components/portrait/portrait';
import { portraitPresets } from '@/components/portrait/presets';
import { shippedContent } from '@/tests/support/content';

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

  it('has a look of its own for every persona of the house', () => {
    const without = [...shippedContent().personas.values()]
      .map((persona) => persona.portrait)
      .filter((portrait) => !Object.hasOwn(portraitPresets, portrait));
    expect(without).toEqual([]);
  });
});

describe('the picture of a portrait', () => {
  it('is a drawing that any cache may keep', async () => {
    const answer = await GET(new Request('http://localhost/'), at('elder-teacher', 'calm.svg'));
    expect(answer.headers.get('content-type')).toContain('image/svg+xml');
    expect(await answer.text()).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  });

  it('is not there for an expression nobody has', async () => {
    const answer = await GET(
      new Request('http://localhost/'),
      at('elder-teacher', 'constructor.svg'),
    );
    expect(answer.status).toBe(404);
  });
});

const at = (slug: string, file: string) => ({ params: Promise.resolve({ slug, file }) });
