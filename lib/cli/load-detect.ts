import type { Detect } from '@/lib/call/play/run-play';
import { loadLanguageModel } from '@/lib/content/load-language-model';
import { detect } from '@/lib/language/detect';
import type { LanguageModel } from '@/lib/language/language-model';
import { MoveId } from '@/lib/model/move-id';

/** The language model for commands, read when the first words are typed: most plays only pick. */
export function loadDetect(folder = 'scenarios'): Detect {
  let model: LanguageModel | undefined;
  return (said) => {
    model ??= loadLanguageModel(folder);
    const found = detect(model, said);
    return {
      understood: found.understood,
      moves: found.moves.map((m) => ({
        id: MoveId.parse(m.id),
        confidence: m.confidence,
        span: m.span ? [m.span[0], m.span[1]] : null,
      })),
    };
  };
}
