import type { Content, LoadedCase } from '@/lib/model/content';
import type { HandbookEntry, HandbookPage, HandbookWording } from '@/lib/model/handbook';
import { isFault, type MoveId } from '@/lib/model/move-id';
import type { Reply } from '@/lib/model/reply';
import type { Rule } from '@/lib/model/rule';
import type { Text } from '@/lib/model/text';
import { policyPages } from '@/lib/scoring/handbook-policies';
import { MOVE_WORDS } from '@/lib/scoring/move-words';

const MOST_CASES = 8;
const MOST_QUESTIONS = 8;
const MOST_WORDINGS = 3;
const MOST_RELATED = 5;

/**
 * The handbook: a page for every rule, then one for every step that some case's recommended script asks for, in the order of a
 * call, then one for every policy. Made from the content alone, so that it never says anything else than the scorer. Pure.
 */
export function handbookPages(content: Content): HandbookPage[] {
  const banks = bankOf(content);
  const rules = content.rules.map((rule) => ({ rule, moves: movesOf(rule) }));
  const pages = [
    ...rules.map(({ rule, moves }) => rulePage(content, rule, moves, banks)),
    ...stepsOf(content).map((move) => stepPage(content, move, rules, banks)),
  ];
  const policies = policyPages(content, banks);
  const behind = (page: HandbookPage) => policies.filter(({ rules: ids }) => ids.includes(page.id));
  return [
    ...pages.map((page) => ({
      ...page,
      related: [...behind(page).map((one) => entryOf(one.page)), ...relatedTo(page, pages)],
    })),
    ...policies.map(({ page, rules: ids }) => ({
      ...page,
      related: [
        ...pages.filter(({ id }) => ids.includes(id)).map(entryOf),
        ...policies.flatMap(({ page: other }) =>
          other.id !== page.id && other.topic === page.topic ? [entryOf(other)] : [],
        ),
      ].slice(0, MOST_RELATED + 2),
    })),
  ];
}

function rulePage(
  content: Content,
  rule: Rule,
  moves: readonly MoveId[],
  banks: ReadonlyMap<string, string>,
): HandbookPage {
  const wording = (text: Text | undefined): HandbookWording[] =>
    text ? [{ text, why: null }] : [];
  const faults = moves.filter(isFault);
  const judged = rule.check.kind !== 'handbook';
  return {
    id: rule.id,
    kind: 'rule',
    title: rule.title,
    summary: rule.why,
    dimension: rule.dimension,
    topic: null,
    moves,
    rows: [],
    note: null,
    needsClinicalReview: false,
    severity: rule.severity,
    says: judged ? rule.says : null,
    good: wording(rule.good),
    bad: [...wording(rule.bad), ...brokenBy(content, rule, faults)].slice(0, MOST_WORDINGS),
    better: rule.better ?? null,
    source: rule.source,
    points: judged ? rule.points : null,
    cases: judged ? practising(content, (loaded) => fits(rule, loaded) * uses(loaded, moves)) : [],
    questions: questionsOn(content, rule.covers, banks),
    related: [],
  };
}

/** A move is named within a sentence; here its name stands alone. */
function asHeading({ zh, en }: Text): Text {
  return { zh, en: en.charAt(0).toUpperCase() + en.slice(1) };
}

function stepPage(
  content: Content,
  move: MoveId,
  rules: readonly { rule: Rule; moves: readonly MoveId[] }[],
  banks: ReadonlyMap<string, string>,
): HandbookPage {
  const about = rules.filter(({ moves }) => moves.includes(move)).map(({ rule }) => rule);
  return {
    id: `step-${move}`,
    kind: 'step',
    title: asHeading(MOVE_WORDS[move]),
    summary: about[0]?.why ?? {
      zh: '推荐话术里的一步。少了它，对方会觉得缺了点什么。',
      en: 'A step of the recommended script. Without it something is missing for the other side.',
    },
    dimension: about[0]?.dimension ?? 'script',
    topic: null,
    moves: [move],
    rows: [],
    note: null,
    needsClinicalReview: false,
    severity: null,
    says: null,
    good: [
      ...repliesWith(content, [move], 'best'),
      ...about.flatMap(({ check, better }) =>
        better && check.kind !== 'move-absent' ? [{ text: better, why: null }] : [],
      ),
    ].slice(0, MOST_WORDINGS),
    bad: [],
    better: null,
    source: null,
    points: null,
    cases: practising(content, (loaded) => (inScript(loaded, move) ? 1 : 0)),
    questions: questionsOn(
      content,
      about.flatMap((rule) => rule.covers),
      banks,
    ),
    related: [],
  };
}

/** The moves a rule asks for or forbids; empty for rules of timing, wording and paperwork. */
function movesOf({ check }: Rule): MoveId[] {
  switch (check.kind) {
    case 'move-present':
      return check.any_of;
    case 'move-absent':
      return check.none_of;
    case 'order':
      return check.moves;
    case 'answers':
      return [...check.with, ...check.never];
    case 'goes-with':
      return [...check.moves, ...check.with, ...check.never];
    case 'at-most':
      return check.moves;
    case 'hold':
      return ['hold-request', 'hold-thanks'];
    default:
      return [];
  }
}

const PHASES = ['open', 'body', 'close'] as const;

/** Steps in the order in which the scripts of all cases first ask for them. */
function stepsOf(content: Content): MoveId[] {
  const steps = new Set<MoveId>();
  for (const phase of PHASES)
    for (const { case: one } of content.cases.values())
      for (const group of one.checkpoints[phase])
        for (const move of [group].flat()) if (!isFault(move)) steps.add(move);
  return [...steps];
}

const inScript = ({ case: one }: LoadedCase, move: MoveId): boolean =>
  PHASES.some((phase) => one.checkpoints[phase].some((group) => [group].flat().includes(move)));

/** 1 when the rule applies to calls of this kind, else 0. */
function fits({ when }: Rule, { case: one }: LoadedCase): number {
  const channel = !when.channel || when.channel.includes(one.channel);
  const direction = !when.direction || when.direction.includes(one.direction);
  return channel && direction ? 1 : 0;
}

/** How often the moves occur among a case's own replies; rules without moves are practised in every case alike. */
function uses({ case: one }: LoadedCase, moves: readonly MoveId[]): number {
  if (moves.length === 0) return 1;
  const replies = Object.values(one.replies).flat();
  return replies.filter((reply) => reply.does.some((move) => moves.includes(move))).length;
}

function practising(content: Content, weight: (loaded: LoadedCase) => number) {
  return [...content.cases.values()]
    .map((loaded) => ({ loaded, weight: weight(loaded) }))
    .filter((each) => each.weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.loaded.id < b.loaded.id ? -1 : 1))
    .slice(0, MOST_CASES)
    .map(({ loaded }) => ({
      id: loaded.id,
      title: loaded.case.title,
      level: loaded.case.level,
    }))
    .sort((a, b) => a.level - b.level || (a.id < b.id ? -1 : 1));
}

/** Replies with the faults a rule is about; none where what makes the fault is the line before it. */
function brokenBy(content: Content, rule: Rule, faults: readonly MoveId[]): HandbookWording[] {
  const { check } = rule;
  if (check.kind !== 'move-absent' || check.after.length > 0) return [];
  const said = ({ text }: Reply) =>
    check.words.length === 0 || check.words.some((word) => text.zh.includes(word));
  return repliesWith(
    content,
    faults,
    'fault',
    (reply, loaded) => fits(rule, loaded) > 0 && said(reply),
  );
}

function repliesWith(
  content: Content,
  moves: readonly MoveId[],
  tier: Reply['tier'],
  wanted: (reply: Reply, loaded: LoadedCase) => boolean = () => true,
): HandbookWording[] {
  const found: HandbookWording[] = [];
  for (const loaded of content.cases.values()) {
    const reply = Object.values(loaded.case.replies)
      .flat()
      .find(
        (each) =>
          each.tier === tier &&
          each.does.some((move) => moves.includes(move)) &&
          wanted(each, loaded),
      );
    if (reply) found.push({ text: reply.text, why: reply.why });
    if (found.length === MOST_WORDINGS) break;
  }
  return found;
}

function bankOf(content: Content): Map<string, string> {
  return new Map(
    [...content.quizBanks.values()].flatMap((bank) =>
      bank.items.map((id): [string, string] => [id, bank.id]),
    ),
  );
}

function questionsOn(
  content: Content,
  covers: readonly string[],
  banks: ReadonlyMap<string, string>,
): HandbookPage['questions'] {
  return [...content.quizItems.values()]
    .filter((item) => item.covers.some((id) => covers.includes(id)))
    .slice(0, MOST_QUESTIONS)
    .map((item) => ({ id: item.id, asks: item.asks, bankId: banks.get(item.id) ?? '' }));
}

/** Other pages of the same dimension, those that share a case first. */
function relatedTo(page: HandbookPage, pages: readonly HandbookPage[]): HandbookEntry[] {
  const cases = new Set(page.cases.map(({ id }) => id));
  const shared = (other: HandbookPage) => other.cases.filter(({ id }) => cases.has(id)).length;
  return pages
    .filter((other) => other.id !== page.id && other.dimension === page.dimension)
    .map((other) => ({ other, score: shared(other) + (other.kind === page.kind ? 0.5 : 0) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_RELATED)
    .map(({ other }) => entryOf(other));
}

const entryOf = (page: HandbookEntry): HandbookEntry => ({
  id: page.id,
  kind: page.kind,
  title: page.title,
  summary: page.summary,
  dimension: page.dimension,
  topic: page.topic,
  severity: page.severity,
});
