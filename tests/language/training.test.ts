import { describe, expect, it } from 'vitest';
import { commonCharacters, scriptTools } from '@/lib/cli/script-tools';
import { decodeArtefact, encodeArtefact } from '@/lib/language/artefact';
import { detect } from '@/lib/language/detect';
import { readTables } from '@/lib/language/read-tables';
import { makeTables } from '@/lib/language/train/make-tables';
import { prepare } from '@/lib/language/train/prepared';
import { trainModel } from '@/lib/language/train/train-model';
import { runTrainingJob } from '@/lib/language/train/training-job';
import type { Utterance } from '@/lib/model/utterance';

const MOVES = ['greet', 'thank', 'farewell'];
const tables = makeTables(scriptTools(), commonCharacters());
const lines: Utterance[] = Array.from({ length: 90 }, (_, i) => {
  const move = MOVES[i % 3] as string;
  const text = { greet: '您好呀', thank: '谢谢您啦', farewell: '那再见了' }[move] as string;
  return {
    id: `t-${i}`,
    situation: `s-${Math.floor(i / 3)}`,
    department: 'dental',
    voice: 'v',
    prev: null,
    text,
    moves: [move],
    spans: [{ move, start: 0, end: text.length }],
  };
});
const train = async (): Promise<Uint8Array> => {
  const prepared = lines.map((line) => prepare(readTables(tables), MOVES, line));
  const { artefact } = await trainModel(lines, MOVES, tables, async (job) =>
    runTrainingJob(prepared, [], MOVES.length, job),
  );
  return encodeArtefact(artefact);
};

describe('training', () => {
  it('gives the same artefact to the byte for the same lines', async () => {
    expect(Buffer.from(await train()).equals(Buffer.from(await train()))).toBe(true);
  });

  it('gives an artefact that reads back and detects what it was taught', async () => {
    const model = decodeArtefact(await train(), 'v');
    expect(detect(model, { prev: null, text: '谢谢您啦' }).moves.map((move) => move.id)).toEqual([
      'thank',
    ]);
  });

  it('refuses a damaged artefact and an unknown label', async () => {
    const cut = (await train()).slice(0, 2000);
    expect(() => decodeArtefact(cut, 'v')).toThrow();
    const wrong = { ...(lines[0] as Utterance), moves: ['no-such-move'] };
    expect(() => prepare(readTables(tables), MOVES, wrong)).toThrow(/no-such-move/);
  });
});
