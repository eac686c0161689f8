import { describe, expect, it } from 'vitest';
import { makeKernels } from '@/lib/language/train/kernels';

const WIDTH = 8;
const kernels = makeKernels(WIDTH, WIDTH, 65536);
const floats = (at: number, values: readonly number[]): Float32Array => {
  const view = new Float32Array(kernels.memory.buffer, at, values.length);
  view.set(values);
  return view;
};
const rowsOf = (at: number, count: number): Float32Array =>
  floats(
    at,
    Array.from({ length: count * WIDTH }, (_, i) => ((i * 7) % 11) - 5),
  );

describe('the inner loops of training', () => {
  it('add up the rows of a list', () => {
    new Uint32Array(kernels.memory.buffer, 0, 2).set([2, 0]);
    const rows = rowsOf(1024, 3);
    const out = floats(512, Array(WIDTH).fill(9));
    kernels.sum(0, 2, 1024, 512);
    for (let d = 0; d < WIDTH; d++)
      expect(out[d]).toBe((rows[d] as number) + (rows[2 * WIDTH + d] as number));
  });

  it('move the rows of a list against the gradient, each weight by its own past', () => {
    new Uint32Array(kernels.memory.buffer, 0, 1).set([1]);
    const rows = floats(1024, Array(2 * WIDTH).fill(1));
    const squares = floats(2048, Array(2 * WIDTH).fill(3));
    floats(512, Array(WIDTH).fill(1));
    new Uint32Array(kernels.memory.buffer, 256, 2).set([0, 16]);
    kernels.learn(0, 1, 1024, 2048, 512, 0.5, 256, 2);
    expect([rows[0], rows[WIDTH], rows[WIDTH + 7]]).toEqual([1, 0.75, 0.75]);
    expect([squares[0], squares[WIDTH]]).toEqual([3, 4]);
  });

  it('leave alone the fours of lanes that are not named', () => {
    new Uint32Array(kernels.memory.buffer, 0, 1).set([1]);
    const rows = floats(1024, Array(2 * WIDTH).fill(1));
    floats(2048, Array(2 * WIDTH).fill(3));
    floats(512, Array(WIDTH).fill(1));
    new Uint32Array(kernels.memory.buffer, 256, 1).set([16]);
    kernels.learn(0, 1, 1024, 2048, 512, 0.5, 256, 1);
    expect([rows[WIDTH + 3], rows[WIDTH + 4]]).toEqual([1, 0.75]);
  });

  it('move whole rows by one past', () => {
    new Uint32Array(kernels.memory.buffer, 0, 1).set([1]);
    const rows = floats(1024, Array(2 * WIDTH).fill(1));
    const squares = floats(2048, [1, 1]);
    floats(512, Array(WIDTH).fill(2));
    kernels.move(0, 1, 1024, 2048, 512, 3, 0.5);
    expect([rows[0], rows[WIDTH]]).toEqual([1, 0.5]);
    expect([...squares]).toEqual([1, 4]);
  });

  it('go through a layer and back', () => {
    floats(0, [2, -1]);
    const rows = rowsOf(1024, 2);
    const before = [...rows];
    const out = floats(512, Array(WIDTH).fill(1));
    kernels.layer(0, 2, 1024, 512);
    expect(out[3]).toBe(1 + 2 * (before[3] as number) - (before[WIDTH + 3] as number));
    floats(2048, Array(2 * WIDTH).fill(0));
    const gradient = floats(
      512,
      Array.from({ length: WIDTH }, (_, l) => l + 1),
    );
    const back = floats(768, [0, 0]);
    kernels.layerBack(0, 2, 1024, 2048, 512, 768, 0.25);
    for (const row of [0, 1])
      expect(back[row]).toBe(
        gradient.reduce((sum, g, l) => sum + g * (before[row * WIDTH + l] as number), 0),
      );
    expect(rows[0]).toBe((before[0] as number) - 0.25);
    expect(rows[WIDTH]).toBe((before[WIDTH] as number) + 0.25);
  });
});
