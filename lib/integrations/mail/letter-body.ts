/** A letter as words, in one language already. */
export interface LetterWords {
  language: string; // BCP 47
  greeting: string;
  lead: string;
  items: readonly { title: string; text: string; url: string }[];
  /** One thing to press instead of a list. */
  button?: { label: string; url: string };
  /** Small print, each with the address behind it. */
  footer: readonly { text: string; url: string | null }[];
}

/** The same letter as plain text and as simple HTML: no pictures, no scripts, nothing fetched from anywhere. */
export function letterBody(words: LetterWords): { text: string; html: string } {
  return { text: plain(words), html: html(words) };
}

function plain({ greeting, lead, items, button, footer }: LetterWords): string {
  const blocks = [
    greeting,
    lead,
    ...items.map(({ title, text, url }) => `· ${title}\n  ${text}\n  ${url}`),
    ...(button ? [`${button.label}\n${button.url}`] : []),
    `-- \n${footer.map(({ text, url }) => (url ? `${text} ${url}` : text)).join('\n')}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

const BODY =
  "margin:0;padding:24px 12px;background:#faf8f3;color:#18211f;font:16px/1.7 -apple-system,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";
const SHEET =
  'max-width:560px;margin:0 auto;padding:20px 24px;background:#ffffff;border:1px solid #e3ddd0;border-radius:12px';
const ITEM = 'margin:16px 0 0;padding:14px 16px;background:#f1ede4;border-radius:10px';
const LINK = 'color:#0a6155;font-weight:600';
const BUTTON =
  'display:inline-block;padding:10px 20px;background:#0b6b5e;color:#ffffff;border-radius:10px;text-decoration:none;font-weight:600';
const SMALL = 'max-width:560px;margin:16px auto 0;padding:0 24px;color:#5f6966;font-size:13px';

function html({ language, greeting, lead, items, button, footer }: LetterWords): string {
  const rows = items.map(
    ({ title, text, url }) =>
      `<div style="${ITEM}"><a href="${escaped(url)}" style="${LINK}">${escaped(title)}</a><br>${escaped(text)}</div>`,
  );
  const press = button
    ? `<p style="margin:20px 0 4px"><a href="${escaped(button.url)}" style="${BUTTON}">${escaped(button.label)}</a></p>`
    : '';
  const small = footer.map(({ text, url }) =>
    url ? `<a href="${escaped(url)}" style="color:#5f6966">${escaped(text)}</a>` : escaped(text),
  );
  return `<!doctype html>
<html lang="${escaped(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="${BODY}">
<div style="${SHEET}">
<p style="margin:0">${escaped(greeting)}</p>
<p style="margin:8px 0 0">${escaped(lead)}</p>
${rows.join('\n')}${press}
</div>
<p style="${SMALL}">${small.join('<br>')}</p>
</body>
</html>
`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
