/**
 * The names that an ICU message expects to be given (arguments and tags), sorted, each once.
 * Throws on unbalanced braces, which would only show up as an error on somebody's screen.
 */
export function messageArguments(message: string): string[] {
  const names = new Set<string>();
  const end = readMessage(message, 0, names);
  if (end !== message.length) throw new Error(`a brace too many at ${end} in: ${message}`);
  for (const tag of message.matchAll(/<(\w+)\/?>/g)) names.add(`<${tag[1]}>`);
  return [...names].sort();
}

/** Reads up to the `}` that ends this (sub)message, or to the end; gives where it stopped. */
function readMessage(text: string, from: number, names: Set<string>): number {
  let at = from;
  while (at < text.length && text[at] !== '}') {
    at = text[at] === '{' ? readArgument(text, at + 1, names) : at + 1;
  }
  return at;
}

/** Reads `name}` or `name, kind, selector {message} …}`; gives the place after its brace. */
function readArgument(text: string, from: number, names: Set<string>): number {
  const name = /^\s*(\w+)\s*[,}]/.exec(text.slice(from));
  if (!name?.[1]) throw new Error(`no argument name at ${from} in: ${text}`);
  names.add(name[1]);
  let at = from + name[0].length - 1;
  while (at < text.length && text[at] !== '}') {
    at = text[at] === '{' ? readMessage(text, at + 1, names) + 1 : at + 1;
  }
  if (at >= text.length) throw new Error(`a brace is missing in: ${text}`);
  return at + 1;
}
