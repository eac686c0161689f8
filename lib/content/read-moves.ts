import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Move, movesFileSchema } from '@/lib/model/moves';

/** The labels of a content folder with what they mean, in the order of `moves.yaml`. Throws when the file is missing or wrong. */
export function readMoves(contentFolder = 'scenarios'): readonly Move[] {
  return movesFileSchema.parse(parse(readFileSync(join(contentFolder, 'moves/moves.yaml'), 'utf8')))
    .moves;
}
