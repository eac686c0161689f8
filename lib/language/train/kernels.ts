import { WASM_TYPE, WasmCode, wasmModule } from '@/lib/language/train/wasm-code';

/**
 * The inner loops of training over a memory of their own. All numbers but counts and rates are addresses; rows and vectors
 * are `lanes` 32-bit floats long (a multiple of 4), `list` is a run of `count` row numbers. Written as 128-bit WebAssembly because
 * plain JavaScript does one float at a time; the arithmetic is IEEE single precision, the same on every machine.
 */
export interface Kernels {
  readonly memory: WebAssembly.Memory;
  /** out = Σ rows of the list. */
  sum(list: number, count: number, rows: number, out: number): void;
  /**
   * AdaGrad with a square for every weight: every row of the list takes the same gradient. Only the fours of lanes are touched whose
   * byte offsets in a row stand in `fours`, a run of `some` numbers.
   */
  learn(
    list: number,
    count: number,
    rows: number,
    squares: number,
    gradient: number,
    rate: number,
    fours: number,
    some: number,
  ): void;
  /** AdaGrad with one square for each row, to which `power` is added. */
  move(
    list: number,
    count: number,
    rows: number,
    squares: number,
    gradient: number,
    power: number,
    rate: number,
  ): void;
  /** out += Σ values[i] · rows[i] for `count` rows from `rows` on. */
  layer(values: number, count: number, rows: number, out: number): void;
  /** The way back through `layer`: back[i] = gradient · rows[i], then AdaGrad of rows[i] by values[i] · gradient. */
  layerBack(
    values: number,
    count: number,
    rows: number,
    squares: number,
    gradient: number,
    back: number,
    rate: number,
  ): void;
}

const { i32, f32, v128 } = WASM_TYPE;

/** Makes the kernels for rows of `lanes` floats (`upper` for the rows of a layer) in a memory of at least `bytes`. */
export function makeKernels(lanes: number, upper: number, bytes: number): Kernels {
  const code = wasmModule(
    {
      sum: sum(lanes / 4),
      learn: learn(lanes / 4),
      move: move(lanes / 4),
      layer: layer(upper / 4),
      layerBack: layerBack(upper / 4),
    },
    Math.ceil(bytes / 65536),
  );
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code as BufferSource));
  return exports as unknown as Kernels;
}

const each = (width: number, body: (v: number) => void): void => {
  for (let v = 0; v < width; v++) body(v);
};

/** Puts list + 4·count into a new local. */
function endOf(code: WasmCode, list: number, count: number, step = 4): number {
  const end = code.local(i32);
  code.get(count).i32(step).op('mul').get(list).op('add').set(end);
  return end;
}

/** Sets `row` to the address `base + list[0] · bytes`. */
function rowAt(code: WasmCode, list: number, base: number, bytes: number, row: number): void {
  code.get(list).memory('i32Load').i32(bytes).op('mul').get(base).op('add').set(row);
}

const advance = (code: WasmCode, local: number, by: number): void => {
  code.get(local).i32(by).op('add').set(local);
};

const vectors = (code: WasmCode, width: number): number[] =>
  Array.from({ length: width }, () => code.local(v128));

function sum(width: number): WasmCode {
  const code = new WasmCode([i32, i32, i32, i32]);
  const [list, count, rows, out] = [0, 1, 2, 3];
  const row = code.local(i32);
  const total = vectors(code, width);
  const end = endOf(code, list, count);
  code.loop(list, end, () => {
    rowAt(code, list, rows, width * 16, row);
    each(width, (v) => {
      const own = total[v] as number;
      code
        .get(own)
        .get(row)
        .memory('vLoad', v * 16)
        .op('vAdd')
        .set(own);
    });
    advance(code, list, 4);
  });
  each(width, (v) => {
    code
      .get(out)
      .get(total[v] as number)
      .memory('vStore', v * 16);
  });
  return code;
}

function learn(width: number): WasmCode {
  const code = new WasmCode([i32, i32, i32, i32, i32, f32, i32, i32]);
  const [list, count, rows, squares, gradient, rate, fours, some] = [0, 1, 2, 3, 4, 5, 6, 7];
  const at = code.local(i32);
  const offset = code.local(i32);
  const place = code.local(i32);
  const now = code.local(v128);
  const times = code.local(v128);
  const step = code.local(v128);
  const power = code.local(v128);
  const end = endOf(code, list, count);
  const lastFour = endOf(code, fours, some);
  code.get(rate).op('vSplat').set(times);
  code.loop(fours, lastFour, () => {
    code.get(fours).memory('i32Load').set(offset);
    code.get(gradient).get(offset).op('add').memory('vLoad').set(step);
    code.get(step).get(step).op('vMul').set(power);
    code.get(step).get(times).op('vMul').set(step);
    code.get(list).set(at);
    code.loop(at, end, () => {
      rowAt(code, at, offset, width * 16, place);
      code.get(place).get(squares).op('add').memory('vLoad').get(power).op('vAdd').set(now);
      code.get(place).get(squares).op('add').get(now).memory('vStore');
      code.get(place).get(rows).op('add');
      code.get(place).get(rows).op('add').memory('vLoad');
      code.get(step).get(now).op('vSqrt').op('vDiv').op('vSub');
      code.memory('vStore');
      advance(code, at, 4);
    });
    advance(code, fours, 4);
  });
  return code;
}

function move(width: number): WasmCode {
  const code = new WasmCode([i32, i32, i32, i32, i32, f32, f32]);
  const [list, count, rows, squares, gradient, power, rate] = [0, 1, 2, 3, 4, 5, 6];
  const row = code.local(i32);
  const square = code.local(i32);
  const now = code.local(f32);
  const times = code.local(v128);
  const gradients = vectors(code, width);
  const end = endOf(code, list, count);
  each(width, (v) => {
    code
      .get(gradient)
      .memory('vLoad', v * 16)
      .set(gradients[v] as number);
  });
  code.loop(list, end, () => {
    rowAt(code, list, rows, width * 16, row);
    rowAt(code, list, squares, 4, square);
    code.get(square).memory('f32Load').get(power).op('f32Add').set(now);
    code.get(square).get(now).memory('f32Store');
    code.get(rate).get(now).op('f32Sqrt').op('f32Div').op('vSplat').set(times);
    each(width, (v) => {
      code.get(row);
      code.get(row).memory('vLoad', v * 16);
      code
        .get(gradients[v] as number)
        .get(times)
        .op('vMul')
        .op('vSub');
      code.memory('vStore', v * 16);
    });
    advance(code, list, 4);
  });
  return code;
}

function layer(width: number): WasmCode {
  const code = new WasmCode([i32, i32, i32, i32]);
  const [values, count, rows, out] = [0, 1, 2, 3];
  const value = code.local(v128);
  const total = vectors(code, width);
  const end = endOf(code, values, count);
  each(width, (v) => {
    code
      .get(out)
      .memory('vLoad', v * 16)
      .set(total[v] as number);
  });
  code.loop(values, end, () => {
    code.get(values).memory('f32Load').op('vSplat').set(value);
    each(width, (v) => {
      const own = total[v] as number;
      code
        .get(own)
        .get(rows)
        .memory('vLoad', v * 16)
        .get(value)
        .op('vMul')
        .op('vAdd')
        .set(own);
    });
    advance(code, values, 4);
    advance(code, rows, width * 16);
  });
  each(width, (v) => {
    code
      .get(out)
      .get(total[v] as number)
      .memory('vStore', v * 16);
  });
  return code;
}

function layerBack(width: number): WasmCode {
  const code = new WasmCode([i32, i32, i32, i32, i32, i32, f32]);
  const [values, count, rows, squares, gradient, back, rate] = [0, 1, 2, 3, 4, 5, 6];
  const value = code.local(v128);
  const own = code.local(v128);
  const step = code.local(v128);
  const now = code.local(v128);
  const times = code.local(v128);
  const total = code.local(v128);
  const gradients = vectors(code, width);
  const end = endOf(code, values, count);
  code.get(rate).op('vSplat').set(times);
  each(width, (v) => {
    code
      .get(gradient)
      .memory('vLoad', v * 16)
      .set(gradients[v] as number);
  });
  code.loop(values, end, () => {
    code.get(values).memory('f32Load').op('vSplat').set(value);
    each(width, (v) => {
      code
        .get(rows)
        .memory('vLoad', v * 16)
        .set(own);
      code
        .get(own)
        .get(gradients[v] as number)
        .op('vMul');
      if (v > 0) code.get(total).op('vAdd');
      code.set(total);
      code
        .get(value)
        .get(gradients[v] as number)
        .op('vMul')
        .set(step);
      code.get(squares).memory('vLoad', v * 16);
      code.get(step).get(step).op('vMul').op('vAdd').set(now);
      code
        .get(squares)
        .get(now)
        .memory('vStore', v * 16);
      code.get(rows).get(own);
      code.get(step).get(times).op('vMul').get(now).op('vSqrt').op('vDiv').op('vSub');
      code.memory('vStore', v * 16);
    });
    code.get(back).get(total).lane(0).get(total).lane(1).op('f32Add');
    code.get(total).lane(2).get(total).lane(3).op('f32Add').op('f32Add').memory('f32Store');
    advance(code, values, 4);
    advance(code, back, 4);
    advance(code, rows, width * 16);
    advance(code, squares, width * 16);
  });
  return code;
}
