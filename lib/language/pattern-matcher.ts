import { FAULT_PATTERNS } from '@/lib/language/lexicon/fault-patterns';
import { GOOD_PATTERNS } from '@/lib/language/lexicon/good-patterns';
import { MANNER_PATTERNS } from '@/lib/language/lexicon/manner-patterns';
import { requiredCharacters } from '@/lib/language/required-characters';

/** A turn of phrase found: which pattern, and where in the normalised text. */
export interface PatternHit {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

/** A larger set is in almost every text: not worth the look. */
const MOST_NEEDED = 120;

const NUMBER = '[\\uE001-\\uE00E零一二三四五六七八九十百千万两几半\\d]+';
const MACROS: Readonly<Record<string, string>> = {
  N: NUMBER,
  D: '[\\uE001\\uE002\\uE003]',
  T: '(?:\\uE005|半天|几天|一会儿?)',
  '%': '(?:\\uE006|百分)',
  $: '(?:\\uE004|[\\uE009零一二三四五六七八九十百千万两]+块?)',
  Y: '[你您]',
  R: '(?:儿子|女儿|闺女|儿媳妇?|媳妇|老公|老婆|姐姐?|妹妹?|哥哥?|弟弟?|妈妈?|爸爸?|爱人|先生|太太|对象|婆婆|公公|孙子|孙女|女婿|同事|朋友|嫂子|男朋友|女朋友|室友|父亲|母亲|老伴|家那位|表姐|表妹|闺蜜|领导|孩子)',
  I: '(?:炎|病|癌|瘤|症|虚|寒|湿|火|结石|囊肿|疣|疹|癣|裂|骨折|感染|增生|梅毒|坏死|发炎|糜烂|不足|紊乱|综合征|脓肿|溃疡|息肉|结节|痔疮|积液|突出|抑郁|焦虑|分裂|阳性|早泄|阳痿|白带异常|龋|蛀|水痘|过敏|血栓|栓塞|梗阻?|粘连|下垂|脱垂|松动|萎缩|吸收|上火|破裂|撕裂|错位|痉挛|衰竭)',
  G: '(?:素|林|片|胶囊|膏|丸|唑|沙星|头孢|地平|他汀|松|芬|汤|冲剂|颗粒|滴眼液|栓|药水|激素|消炎药|止疼药|止痛药|抗生素|药膏|药|针|洗液|双胍|胰岛素|中药|偏方|钙|维生素|叶酸|碘伏)',
};

interface Pattern {
  readonly expression: RegExp;
  readonly needs: readonly Uint16Array[];
}

const PATTERNS: readonly Pattern[] = [...FAULT_PATTERNS, ...MANNER_PATTERNS, ...GOOD_PATTERNS].map(
  (short) => {
    const source = short.replace(
      /\\\$|[NDTYRIG%]/g,
      (token) => MACROS[token === '\\$' ? '$' : token] as string,
    );
    return {
      expression: new RegExp(source, 'g'),
      needs: requiredCharacters(source)
        .filter((set) => set.size <= MOST_NEEDED)
        .map((set) => Uint16Array.from(set)),
    };
  },
);

/** Whether a text contains a character: all 0 between two texts. */
const present = new Uint8Array(0x10000);

/** Enough for any real turn: a pattern that matches more often adds nothing. */
const MOST_HITS_EACH = 12;

/** Finds all turns of phrase in normalised text, by pattern, left to right, not overlapping within one pattern. */
export function patternHits(text: string): PatternHit[] {
  const hits: PatternHit[] = [];
  for (let i = 0; i < text.length; i++) present[text.charCodeAt(i)] = 1;
  for (let id = 0; id < PATTERNS.length; id++) {
    const { expression, needs } = PATTERNS[id] as Pattern;
    if (!needs.every(anyPresent)) continue;
    expression.lastIndex = 0;
    for (let count = 0; count < MOST_HITS_EACH; count++) {
      const match = expression.exec(text);
      if (!match) break;
      if (match[0].length === 0) expression.lastIndex++;
      else hits.push({ id, from: match.index, to: match.index + match[0].length });
    }
  }
  for (let i = 0; i < text.length; i++) present[text.charCodeAt(i)] = 0;
  return hits;
}

function anyPresent(set: Uint16Array): boolean {
  for (let i = 0; i < set.length; i++) if (present[set[i] as number] === 1) return true;
  return false;
}
