/**
 * Rows as a CSV file that a spreadsheet opens as it is: UTF-8 with a byte order mark, CRLF, quotes as RFC 4180 wants them.
 * A cell that a spreadsheet would take for a formula (beginning with = + - @, a tab or a return) gets an apostrophe before
 * it, so that a name cannot run anything.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
