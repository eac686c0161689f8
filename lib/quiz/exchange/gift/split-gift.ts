/** A question of a GIFT file: its lines without comments, what its comments say, and where it begins. */
export interface GiftBlock {
  line: number;
  text: string;
  id: string | null;
  tags: string[];
}

/**
 * Splits a GIFT file as Moodle does: questions end at a blank line; a line that begins with `//` is a comment, in which
 * `[id:…]` and `[tag:…]` count. A line with `$CATEGORY:` stands for itself.
 */
export function splitGift(text: string): GiftBlock[] {
  const blocks: GiftBlock[] = [];
  let lines: string[] = [];
  let begin = 0;
  let id: string | null = null;
  let tags: string[] = [];
  const close = () => {
    if (lines.length > 0) blocks.push({ line: begin, text: lines.join('\n').trim(), id, tags });
    lines = [];
    id = null;
    tags = [];
  };
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const trimmed = line.trim();
    if (trimmed === '') close();
    else if (trimmed.startsWith('//')) {
      id ??= trimmed.match(/\[id:([^\]]{1,200})\]/)?.[1]?.trim() ?? null;
      tags.push(...tagsOf(trimmed));
    } else if (trimmed.startsWith('$CATEGORY:')) {
      if (lines.length > 0) close();
      blocks.push({ line: index + 1, text: trimmed, id: null, tags: [] });
    } else {
      if (lines.length === 0) begin = index + 1;
      lines.push(line);
    }
  }
  close();
  return blocks;
}

const tagsOf = (comment: string): string[] =>
  [...comment.matchAll(/\[tag:((?:\\\]|[^\]]){1,200})\]/g)].map((match) =>
    (match[1] ?? '').replaceAll('\\]', ']').trim(),
  );
