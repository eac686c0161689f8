/** Value types of WebAssembly. */
export const WASM_TYPE = { i32: 0x7f, f32: 0x7d, v128: 0x7b } as const;

/** Opcodes that the training kernels use; those of 128-bit vectors carry their prefix. */
const OP = {
  end: [0x0b],
  add: [0x6a],
  mul: [0x6c],
  atLeast: [0x4f],
  f32Load: [0x2a, 2],
  f32Store: [0x38, 2],
  i32Load: [0x28, 2],
  f32Add: [0x92],
  f32Mul: [0x94],
  f32Div: [0x95],
  f32Sqrt: [0x91],
  vLoad: [0xfd, 0x00, 4],
  vStore: [0xfd, 0x0b, 4],
  vSplat: [0xfd, 0x13],
  vAdd: [0xfd, 0xe4, 0x01],
  vSub: [0xfd, 0xe5, 0x01],
  vMul: [0xfd, 0xe6, 0x01],
  vDiv: [0xfd, 0xe7, 0x01],
  vSqrt: [0xfd, 0xe3, 0x01],
} as const;

type Plain = Exclude<keyof typeof OP, `${string}Load` | `${string}Store` | 'end'>;
type Memory = Extract<keyof typeof OP, `${string}Load` | `${string}Store`>;

/** The body of one WebAssembly function as it is written down, instruction after instruction. */
export class WasmCode {
  private readonly bytes: number[] = [];
  private readonly locals: number[] = [];

  /** Parameters are the locals from 0 on. */
  constructor(readonly params: readonly number[]) {}

  /** A new local; gives its number. */
  local(type: number): number {
    return this.params.length + this.locals.push(type) - 1;
  }

  get(local: number): this {
    return this.raw(0x20, ...unsigned(local));
  }

  set(local: number): this {
    return this.raw(0x21, ...unsigned(local));
  }

  i32(value: number): this {
    return this.raw(0x41, ...signed(value));
  }

  op(name: Plain): this {
    return this.raw(...OP[name]);
  }

  /** Reads from or writes to memory at the address on the stack plus `offset`. */
  memory(name: Memory, offset = 0): this {
    return this.raw(...OP[name], ...unsigned(offset));
  }

  lane(index: number): this {
    return this.raw(0xfd, 0x1f, index);
  }

  /** Repeats `body` while the local `at` is below the local `end`; the body must move `at` on. */
  loop(at: number, end: number, body: () => void): this {
    this.raw(0x02, 0x40, 0x03, 0x40);
    this.get(at).get(end).op('atLeast').raw(0x0d, 1);
    body();
    return this.raw(0x0c, 0, ...OP.end, ...OP.end);
  }

  /** The function as an entry of the code section. */
  entry(): number[] {
    const body = [
      ...unsigned(this.locals.length),
      ...this.locals.flatMap((type) => [1, type]),
      ...this.bytes,
      ...OP.end,
    ];
    return [...unsigned(body.length), ...body];
  }

  private raw(...bytes: number[]): this {
    for (const byte of bytes) this.bytes.push(byte);
    return this;
  }
}

/** A WebAssembly module of functions without results over a memory of its own, exported as `memory`, with `pages` of 64 KiB. */
export function wasmModule(
  functions: Readonly<Record<string, WasmCode>>,
  pages: number,
): Uint8Array {
  const all = Object.entries(functions);
  const name = (text: string): number[] => [text.length, ...new TextEncoder().encode(text)];
  const section = (id: number, items: readonly number[][]): number[] => {
    const body = [...unsigned(items.length), ...items.flat()];
    return [id, ...unsigned(body.length), ...body];
  };
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(
      1,
      all.map(([, code]) => [0x60, ...unsigned(code.params.length), ...code.params, 0]),
    ),
    ...section(
      3,
      all.map((_, index) => [index]),
    ),
    ...section(5, [[0x00, ...unsigned(pages)]]),
    ...section(7, [
      [...name('memory'), 0x02, 0],
      ...all.map(([own], index) => [...name(own), 0x00, index]),
    ]),
    ...section(
      10,
      all.map(([, code]) => code.entry()),
    ),
  ]);
}

function unsigned(value: number): number[] {
  const out: number[] = [];
  let rest = value >>> 0;
  while (rest >= 128) {
    out.push((rest & 127) | 128);
    rest >>>= 7;
  }
  out.push(rest);
  return out;
}

function signed(value: number): number[] {
  const out: number[] = [];
  let rest = value | 0;
  for (;;) {
    const byte = rest & 127;
    rest >>= 7;
    if ((rest === 0 && !(byte & 64)) || (rest === -1 && byte & 64)) return [...out, byte];
    out.push(byte | 128);
  }
}
