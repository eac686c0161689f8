import type { DraftItem } from './draft-item';
import type { Words } from './words';

interface DraftOption {
  text: Words;
  right: boolean;
  reason: Words | null;
}

const TRUE = new Set(['对', '是', '正确', '真', 'true', 'yes', 'right', 'correct', 't', 'y']);
const FALSE = new Set(['错', '否', '不是', '不对', '错误', '假', 'false', 'no', 'wrong', 'f', 'n']);

/**
 * A choice of one between two options that only say yes and no is a true-or-false question here, and the change is told.
 * Any other draft is given back as it is.
 */
export function asTrueFalse(draft: DraftItem): DraftItem {
  if (draft.kind !== 'single') return draft;
  const options = draft.body.options as DraftOption[];
  const yes = options.find(({ text }) => TRUE.has(plain(text)));
  const no = options.find(({ text }) => FALSE.has(plain(text)));
  if (options.length !== 2 || !yes || !no || yes.right === no.right) return draft;
  return {
    ...draft,
    kind: 'true-false',
    body: { right: yes.right },
    reason: draft.reason ?? (yes.right ? yes : no).reason,
    changes: [
      ...draft.changes,
      {
        code: 'made-true-false',
        message: `the options "${yes.text.en}" and "${no.text.en}" are shown as true and false`,
      },
    ],
  };
}

const plain = ({ zh }: Words): string =>
  zh
    .trim()
    .toLowerCase()
    .replace(/[。.!！]$/u, '');
