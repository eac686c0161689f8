const TRUE = new Set(['对', '是', '正确', '真', 'true', 'yes', 'right', 'correct', 't', 'y']);
const FALSE = new Set(['错', '否', '不是', '不对', '错误', '假', 'false', 'no', 'wrong', 'f', 'n']);

/** What an option says that only says yes or no; null when it says more. */
export function saysTrueOrFalse(text: string): boolean | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[。.!！]$/u, '');
  if (TRUE.has(plain)) return true;
  return FALSE.has(plain) ? false : null;
}
