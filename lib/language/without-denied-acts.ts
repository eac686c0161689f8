import type { NormalisedText } from '@/lib/language/normalised-text';

/** What may stand between a negation and the word it negates. */
const FILL =
  '(?:给|跟|向|替|您|你|我们?|谁|随便|随口|乱|瞎|当场|轻易|口头|电话里|在|隔着|空口|就|去|再|任何人|人|医生|说|讲|做|作|打|拿|直接|光|凭|也|都|这|那|个|句|什么|对您|跟谁|这么|敢|能|会){0,6}';
const NOT_ABLE =
  '(?:不敢|不能|不会|不可以|不可能|不好|不便|不得|不许|不准|不让|不允许|不应该|不该|不轻易|无法|没法|没办法|没资格|没人能?|没谁|谁也|谁都|谁敢|谁能|谁又能|哪敢|哪能|怎么敢|怎么能|岂敢|从不|从来不|从来没|绝不|决不|并不|并没|没有?说|从没|没有|没|不|别|未|可没|可不|禁止|严禁)(?!不)';

/** The act that is denied, and the class character that takes its place in the text. */
const DENIED: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `${NOT_ABLE}${FILL}(?:保证|承诺|担保|包治|包好|包您|包你|包票|打包票|保票|拍胸脯|说死|打死|\\uE006|百分|立字据|写保证书|一定能|肯定能|绝对)`,
      'g',
    ),
    '\uE011',
  ],
  [
    new RegExp(
      `${NOT_ABLE}${FILL}(?:诊断|断定|断言|判断|下结论|定性|确诊|说[您你](?:就|一定|肯定)?(?:是|得|有|患)|说[您你]这|说就是|说是什么|替医生|代替医生|开药|加药|停药|换药吃)`,
      'g',
    ),
    '\uE012',
  ],
  [
    /(?:不是|没有?|没法|不能|无法|不敢|哪能|报不了|给不了|不会|哪有).{0,4}(?:一口价|全包价|准数|死价|固定价|统一价)/g,
    '\uE013',
  ],
  [
    /(?:不用|不必|不需要|没必要|不着急|不急着|不催|不逼|不强求|不勉强|不一定要|不是非要|不是让[您你]|不是要[您你]|用不着)[您你]?.{0,3}(?:今天|现在|马上|当场|立刻|定|交|决定|答复|表态)/g,
    '\uE014',
  ],
  [
    /(?:网上|广告|别人|人家|有人|外面|他们|那种|什么|说是|所谓|外头|要是谁|谁要是|谁跟[您你]).{0,8}(?:包治|保证|根治|\uE006|百分|包好|断根|打包票|一针见效|承诺|永久|拍胸脯|零风险).{0,6}(?=别信|不靠谱|骗|夸|不是|假|当心|听听|不可信|违规|不能信|要小心|反倒|反而|您|你|，|。|$| )/g,
    '\uE015',
  ],
  // the denial stands behind the act, or the promise is only somebody else's
  [/(?:保证|承诺|担保|打包票)(?:不了|不起|不得)/g, '\uE011'],
  [
    /(?:没有|哪有|不存在)(?:什么|所谓的?)?(?:零风险|\uE006|绝对的?安全|包治|一劳永逸|万无一失|打包票)/g,
    '\uE011',
  ],
  [/(?:诊断|下结论|判断|定性|断言)(?:不了|不得)/g, '\uE012'],
  [
    /(?:零风险|包治|保证|根治|\uE006|断根|一针见效|包好|永久|永不复发).{0,10}(?:不可信|别信|不能信|不靠谱|信不得|要留心|要当心|要小心|留个心眼|不作数)/g,
    '\uE015',
  ],
  [
    /(?:要是|如果|凡是|哪家|有人)家?(?:跟[您你]|敢|给[您你])?.{0,4}(?:保证|打包票|包治|说包|说零风险|说\uE006)/g,
    '\uE015',
  ],
];

/** Words and marks at which what is denied ends. */
const ENDS = /[，。！？,.!?；; …：:]|但|不过|可是|只能|还是|得看|得由|要看|要由|除非/;
const LONGEST = 16;

/**
 * Replaces acts that are denied, forbidden or only quoted (不敢保证…, 不能断定…, 网上说包治的…) by one class character up to the end of
 * what is denied, so that none of their words speaks for the act itself. The contract: a negated, quoted or forbidden act is not the act.
 */
export function withoutDeniedActs(normal: NormalisedText): NormalisedText {
  const cuts: { from: number; to: number; char: string }[] = [];
  for (const [pattern, char] of DENIED) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(normal.text); match; match = pattern.exec(normal.text)) {
      const from = match.index;
      let to = from + match[0].length;
      const rest = normal.text.slice(to, from + match[0].length + LONGEST);
      const end = rest.search(ENDS);
      to += end < 0 ? rest.length : end;
      if (!cuts.some((cut) => cut.from < to && from < cut.to)) cuts.push({ from, to, char });
      pattern.lastIndex = Math.max(to, from + 1);
    }
  }
  if (cuts.length === 0) return normal;
  cuts.sort((a, b) => a.from - b.from);
  let text = '';
  const start: number[] = [];
  const ends: number[] = [];
  let at = 0;
  const copy = (to: number): void => {
    for (; at < to; at++) {
      text += normal.text[at] as string;
      start.push(normal.start[at] as number);
      ends.push(normal.end[at] as number);
    }
  };
  for (const cut of cuts) {
    copy(cut.from);
    text += cut.char;
    start.push(normal.start[cut.from] as number);
    ends.push(normal.end[cut.to - 1] as number);
    at = cut.to;
  }
  copy(normal.text.length);
  return { text, start, end: ends, truncated: normal.truncated };
}
