import 'server-only';
import path from 'node:path';
import { loadLanguageModel } from '@/lib/content/load-language-model';
import { detect } from '@/lib/language/detect';
import type { LanguageModel } from '@/lib/language/language-model';
import { MoveId } from '@/lib/model/move-id';
import type { Language } from '@/lib/usecases/ports';

const SLOT = Symbol.for('huisheng.language');
type Slot = { [SLOT]?: LanguageModel };

function model(): LanguageModel {
  const slot = globalThis as Slot;
  slot[SLOT] ??= loadLanguageModel(path.join(process.cwd(), 'scenarios'));
  return slot[SLOT];
}

/** The trained language model, read once per process when the first words are typed. */
export const language: Language = {
  get version() {
    return model().version;
  },
  detect(said) {
    const found = detect(model(), said);
    return {
      understood: found.understood,
      moves: found.moves.map((move) => ({
        id: MoveId.parse(move.id),
        confidence: move.confidence,
        span: move.span ? [move.span[0], move.span[1]] : null,
      })),
    };
  },
};
