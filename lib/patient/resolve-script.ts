import type { Content } from '@/lib/model/content';
import { LINE_SLOTS, type LineSlot, type LinesByMood } from '@/lib/model/lines';
import { STAGES } from '@/lib/model/objection';
import type { Reply } from '@/lib/model/reply';
import type { Text } from '@/lib/model/text';
import type { ItemScript, PatientScript } from './patient-script';

/**
 * Puts a case, a persona and the modules they use together. Gives null when the case or persona is unknown; content that
 * passed the linter never lacks a module.
 */
export function resolveScript(
  content: Content,
  caseId: string,
  personaId: string,
): PatientScript | null {
  const loaded = content.cases.get(caseId);
  const persona = content.personas.get(personaId);
  if (!loaded || !persona) return null;
  const kase = loaded.case;
  const replies = new Map<string, Reply[]>();
  const advice = new Map<string, Text>();
  for (const [place, list] of Object.entries(kase.replies)) replies.set(place, [...list]);
  for (const [place, text] of Object.entries(kase.script)) advice.set(place, text);

  const items: ItemScript[] = [];
  for (const entry of kase.agenda) {
    const module = content.objections.get(entry.use);
    if (!module) return null;
    const name = entry.as ?? entry.use;
    for (const stage of STAGES) {
      const place = `${name}/${stage}`;
      const own = replies.get(place) ?? [];
      if (entry.module_replies || own.length === 0)
        replies.set(place, [...own, ...module.replies[stage]]);
      const words = module.script[stage] ?? module.script.raised;
      if (words && !advice.has(place)) advice.set(place, words);
    }
    const trait = module.weighs_with === 'none' ? 0.5 : persona.traits[module.weighs_with];
    items.push({
      name,
      kind: module.kind,
      acts: entry.acts ?? module.acts,
      heardBy: new Set(entry.heard_by ?? module.heard_by),
      exploredBy: new Set(entry.explored_by ?? module.explored_by),
      answeredBy: entry.answered_by ?? module.answered_by,
      worsenedBy: new Set(module.worsened_by),
      weight: 0.6 + 0.8 * trait,
      lines: {
        ...module.lines,
        ...entry.lines,
        ...(entry.opens_with ? { raised: entry.opens_with } : {}),
      },
      behind: module.behind,
    });
  }

  const register = content.lines.get(persona.register);
  const plain = content.lines.get('plain');
  const desk = kase.channel === 'desk' ? content.lines.get('desk') : undefined;
  const slots = {} as Record<LineSlot, LinesByMood[]>;
  for (const slot of LINE_SLOTS) {
    const chain = [
      kase.lines[slot],
      desk?.lines[slot],
      persona.lines[slot],
      register?.lines[slot],
      plain?.lines[slot],
    ];
    slots[slot] = chain
      .filter((lines): lines is LinesByMood => lines !== undefined)
      .filter((lines, i, all) => all.indexOf(lines) === i);
  }
  return {
    caseId,
    personaId,
    case: kase,
    persona,
    items,
    slots,
    replies,
    advice,
    agreementIds: kase.agreements.map((a) => a.id),
    names: {
      zh: { called: kase.card.called.zh, name: kase.card.name },
      en: { called: kase.card.called.en, name: kase.card.called.en },
    },
  };
}
