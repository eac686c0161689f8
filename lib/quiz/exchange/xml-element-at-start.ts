/** Roots of the question formats that are XML; a question in GIFT may begin with an element of HTML. */
const ROOT = /^<(quiz|manifest|questestinterop|assessment\w{1,40}|qti-[\w-]{1,40})[\s>]/;

/** The root of a file of questions in XML, or `?xml` when only its declaration says that it is one; null for any other text. */
export function xmlElementAtStart(text: string): string | null {
  let rest = text.trimStart();
  const isDeclared = rest.startsWith('<?xml');
  for (;;) {
    const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : null;
    const at = end ? rest.indexOf(end) : -1;
    if (!end || at < 0) break;
    rest = rest.slice(at + end.length).trimStart();
  }
  return ROOT.exec(rest.slice(0, 80))?.[1] ?? (isDeclared ? '?xml' : null);
}
