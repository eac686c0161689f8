/** Numbers from -8 to 7, two in a byte, the first in the lower half. Their count is even. */
export function packNibbles(values: Int8Array): Uint8Array {
  const out = new Uint8Array(values.length / 2);
  for (let i = 0; i < out.length; i++)
    out[i] = ((values[2 * i] as number) & 15) | (((values[2 * i + 1] as number) & 15) << 4);
  return out;
}
