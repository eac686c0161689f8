/** Takes the paragraphs of one class, as we write them, out of HTML: what is left, and what stood in them, in order. */
export function takeParagraphs(html: string, name: string): { rest: string; inside: string[] } {
  const opening = `<p class="${name}">`;
  const rest: string[] = [];
  const inside: string[] = [];
  let from = 0;
  for (;;) {
    const at = html.indexOf(opening, from);
    const end = at < 0 ? -1 : html.indexOf('</p>', at);
    if (end < 0) break;
    rest.push(html.slice(from, at));
    inside.push(html.slice(at + opening.length, end));
    from = end + '</p>'.length;
  }
  rest.push(html.slice(from));
  return { rest: rest.join(''), inside };
}
