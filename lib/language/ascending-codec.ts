/** Ascending 32-bit numbers as steps of 7 bits a byte (high bit = more follows): about half the room of the plain numbers. */
export function encodeAscending(values: Uint32Array): Uint8Array {
  const out: number[] = [];
  let before = 0;
  for (const value of values) {
    let step = value - before;
    before = value;
    while (step >= 128) {
      out.push((step % 128) + 128);
      step = Math.floor(step / 128);
    }
    out.push(step);
  }
  return Uint8Array.from(out);
}

/** Reads `count` numbers written by encodeAscending from `from` on; `to` is where they end. Throws when the data ends early. */
export function decodeAscending(
  data: Uint8Array,
  from: number,
  count: number,
): { readonly values: Uint32Array; readonly to: number } {
  const values = new Uint32Array(count);
  let at = from;
  let before = 0;
  for (let i = 0; i < count; i++) {
    let step = 0;
    let unit = 1;
    for (;;) {
      const byte = data[at++];
      if (byte === undefined) throw new Error('language artefact is cut short');
      step += (byte & 127) * unit;
      if (byte < 128) break;
      unit *= 128;
    }
    before += step;
    values[i] = before;
  }
  return { values, to: at };
}
