import type { Clause } from '@/lib/language/clause';

const MAX_UNBROKEN = 16;
const MIN_PIECE = 4;
/** Fewest characters before and after a cue for it to open a new clause in text without punctuation. */
const OPENERS =
  /(?:请问|我是|我这边|这边是|这里是|我们是|您看|您要是|您先|您什么时候|您哪天|那您|那我|那咱|那就|要不|要么|不好意思|对不起|抱歉|谢谢|感谢|麻烦您?|咱们|咱|祝您|再见|拜拜|打扰|因为|所以|不过|但是|但|然后|而且|如果|要是|另外|还有|顺便|到时候|到时|方便|您别|我给您|我帮您|我让|我把|我先|我去|我再|我们|今天打|想跟您|想问|跟您|让您|理解|其实|现在|上次|上周|上个月|之前|平时|记得|一定要|可以|有什么|有事|随时|明天|后天)/gy;

/**
 * Splits normalised text into clauses at punctuation, line ends and spaces; long runs without any, as speech
 * recognition writes them, are cut before words that open a new act. Gives them in order; never an empty one.
 */
export function clauses(text: string): Clause[] {
  const out: Clause[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const kind =
      i === text.length ? 'none' : terminator(text[i] as string, text[i - 1], text[i + 1]);
    if (kind === null) continue;
    pushPieces(out, text, from, i, kind);
    from = i + 1;
  }
  return out;
}

function terminator(
  char: string,
  before: string | undefined,
  after: string | undefined,
): Clause['end'] | null {
  switch (char) {
    case '，':
    case ',':
    case '：':
    case ':':
    case ' ':
    case '—':
    case '~':
    case '…':
    case '/':
      return 'pause';
    case '。':
    case '；':
    case ';':
      return 'stop';
    case '.':
      return isAlnum(before) && isAlnum(after) ? null : 'stop';
    case '？':
    case '?':
      return 'question';
    case '！':
    case '!':
      return 'exclaim';
    default:
      return null;
  }
}

const isAlnum = (char: string | undefined): boolean => char !== undefined && /[a-z0-9]/.test(char);

function pushPieces(
  out: Clause[],
  text: string,
  from: number,
  to: number,
  end: Clause['end'],
): void {
  if (to <= from) {
    const last = out[out.length - 1];
    if (last && last.to === from - 1 && (end === 'question' || end === 'exclaim'))
      out[out.length - 1] = { ...last, end };
    return;
  }
  let start = from;
  if (to - from > MAX_UNBROKEN) {
    for (let i = from + MIN_PIECE; i <= to - MIN_PIECE; i++) {
      OPENERS.lastIndex = i;
      const match = OPENERS.exec(text);
      if (!match || i - start < MIN_PIECE || match.index !== i) continue;
      out.push({ from: start, to: i, end: 'none' });
      start = i;
      i = OPENERS.lastIndex + 1;
    }
  }
  out.push({ from: start, to, end });
}
