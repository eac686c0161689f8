/**
 * Puts a text on the clipboard. Over plain http on the clinic's own network a browser has no `navigator.clipboard`; then the old way,
 * from a field that nobody sees. False when neither works: the caller says to copy it by hand.
 */
export async function copyText(text: string, beside: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // beside the button, as a dialog takes back the focus from anything outside
    const field = document.createElement('textarea');
    field.value = text;
    field.readOnly = true;
    field.className = 'sr-only';
    beside.append(field);
    field.select();
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    } finally {
      field.remove();
    }
  }
}
