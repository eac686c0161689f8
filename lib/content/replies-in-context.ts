import type { Content, LoadedCase } from '@/lib/model/content';
import { DEFAULT_HOUSE } from '@/lib/model/house';
import type { LinesByMood } from '@/lib/model/lines';
import type { Objection } from '@/lib/model/objection';
import type { Reply } from '@/lib/model/reply';
import type { Text } from '@/lib/model/text';
import { fill } from '@/lib/patient/fill';

type Names = Parameters<typeof fill>[2];
const NOBODY: Names = { zh: { called: '您', name: '' }, en: { called: 'you', name: '' } };

/** An offered reply as it is met in a call: Chinese words with the names filled in, after a line of the patient. */
export interface ReplyInContext {
  /** Data file, relative to the content's folder. */
  readonly file: string;
  /** `case-PACK/SLUG` or `module-ID`. */
  readonly situation: string;
  readonly department: string;
  /** Key and position in the file's `replies`. */
  readonly place: string;
  readonly index: number;
  readonly prev: string | null;
  readonly text: string;
  readonly reply: Reply;
}

/** Every reply that the cases and modules offer, each with what the patient may have said just before, in the order of the files. */
export function repliesInContext(content: Content): ReplyInContext[] {
  const found: ReplyInContext[] = [];
  for (const loaded of content.cases.values()) {
    const { card, department } = loaded.case;
    const names: Names = {
      zh: { called: card.called.zh, name: card.name },
      en: { called: card.called.en, name: card.called.en },
    };
    const at = { file: `cases/${loaded.id}/case.yaml`, situation: `case-${loaded.id}`, department };
    for (const [place, replies] of Object.entries(loaded.case.replies))
      found.push(...read({ ...at, place }, lineBefore(content, loaded, place), replies, names));
  }
  for (const module of content.objections.values()) {
    const at = {
      file: `objections/${module.id}.yaml`,
      situation: `module-${module.id}`,
      department: 'general',
    };
    for (const [place, replies] of Object.entries(module.replies))
      found.push(
        ...read(
          { ...at, place },
          first(module.lines[place as keyof Objection['replies']]),
          replies,
          NOBODY,
        ),
      );
  }
  return found;
}

function read(
  at: Pick<ReplyInContext, 'file' | 'situation' | 'department' | 'place'>,
  last: Text | null,
  replies: readonly Reply[],
  names: Names,
): ReplyInContext[] {
  const prev = last && fill(last, DEFAULT_HOUSE, names).zh;
  return replies.map((reply, index) => ({
    ...at,
    index,
    prev,
    text: fill(reply.text, DEFAULT_HOUSE, names).zh,
    reply,
  }));
}

/** What the patient may have said just before a place. */
function lineBefore(content: Content, { case: one }: LoadedCase, place: string): Text | null {
  const [group = '', stage = ''] = place.split('/');
  const entry = one.agenda.find(({ as, use }) => (as ?? use) === group);
  const last = one.agenda.at(-1);
  if (entry) {
    const own = stage === 'raised' ? (entry.opens_with ?? entry.lines.raised) : null;
    const lines = { ...content.objections.get(entry.use)?.lines, ...entry.lines };
    return first(own ?? lines[stage as keyof typeof lines]);
  }
  if (place === 'opening/hello') return one.direction === 'inbound' ? first(one.lines.hello) : null;
  if (group === 'opening')
    return first(one.lines['ask-who'] ?? content.lines.get('plain')?.lines['ask-who']);
  if (place === 'decision/declined') return first(one.agreements[0]?.declines);
  if (group === 'decision' && last)
    return first(last.lines.settled ?? content.objections.get(last.use)?.lines.settled);
  return first(one.agreements[0]?.accepts);
}

function first(lines: LinesByMood | undefined): Text | null {
  const by: Partial<Record<string, Text[]>> = lines ?? {};
  return (by.any ?? by.calm ?? by.wary ?? by.annoyed ?? by.worried)?.[0] ?? null;
}
