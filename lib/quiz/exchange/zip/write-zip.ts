import { crc32 } from './crc32';

/** 1 January 1980, the first day that a ZIP file knows: the same files always give the same bytes. */
const DATE = 0x21;
const UTF8_NAMES = 0x800;

/** Packs texts as UTF-8 into a ZIP file, stored without compression, in the map's order. */
export function writeZip(files: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder();
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const [path, text] of files) {
    const name = encoder.encode(path);
    const data = encoder.encode(text);
    const shared = [
      [2, 20], // version needed
      [2, UTF8_NAMES],
      [2, 0], // stored
      [2, 0], // time
      [2, DATE],
      [4, crc32(data)],
      [4, data.length],
      [4, data.length],
      [2, name.length],
      [2, 0], // extra field
    ] as const;
    const header = fields([[4, 0x04034b50], ...shared]);
    local.push(header, name, data);
    central.push(
      fields([[4, 0x02014b50], [2, 20], ...shared, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]),
      name,
    );
    offset += header.length + name.length + data.length;
  }
  const directory = joined(central);
  const end = fields([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.size],
    [2, files.size],
    [4, directory.length],
    [4, offset],
    [2, 0],
  ]);
  return joined([...local, directory, end]);
}

/** Little-endian numbers of two or four bytes, one after another. */
function fields(numbers: readonly (readonly [2 | 4, number])[]): Uint8Array {
  return Uint8Array.from(
    numbers.flatMap(([size, value]) =>
      Array.from({ length: size }, (_, byte) => (value >>> (8 * byte)) & 0xff),
    ),
  );
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
