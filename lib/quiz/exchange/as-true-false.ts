import type { DraftItem } from './draft-item';
import { feedbackDropped } from './feedback-dropped';
import { saysTrueOrFalse } from './says-true-or-false';
import type { Words } from './words';

interface DraftOption {
  text: Words;
  right: boolean;
  reason: Words | null;
}

/**
 * A choice of one between two options that only say yes and no is a true-or-false question here, and the change is told.
 * Any other draft is given back as it is.
 */
export function asTrueFalse(draft: DraftItem): DraftItem {
  if (draft.kind !== 'single') return draft;
  const options = draft.body.options as DraftOption[];
  const yes = options.find(({ text }) => saysTrueOrFalse(text.zh) === true);
  const no = options.find(({ text }) => saysTrueOrFalse(text.zh) === false);
  if (options.length !== 2 || !yes || !no || yes.right === no.right) return draft;
  const reason = draft.reason ?? (yes.right ? yes : no).reason;
  const left = [yes.reason, no.reason].filter((one) => one !== null && one !== reason);
  return {
    ...draft,
    kind: 'true-false',
    body: { right: yes.right },
    reason,
    changes: [
      ...draft.changes,
      {
        code: 'made-true-false',
        message: `the options "${yes.text.en}" and "${no.text.en}" are shown as true and false`,
        words: [yes.text.en, no.text.en],
      },
      ...feedbackDropped(left.map((one) => one?.en ?? '')),
    ],
  };
}
