import { decide } from '@/lib/access/decide';
import type { AgentAction } from '@/lib/model/action';
import type { Correction } from '@/lib/model/correction';
import type { DebriefTurn, DebriefView } from '@/lib/model/debrief-view';
import type { LogEntry } from '@/lib/model/log';
import { fill } from '@/lib/patient/fill';
import type { Patient } from '@/lib/patient/patient';
import type { CallDeps } from './call-deps';
import { handbookPageFor } from './handbook-page-for';
import { openCall } from './open-call';
import type { ActingPerson } from './ports';
import { relationTo } from './relation-to';

const MOST_CORRECTIONS = 100;

export type DebriefResult =
  | { ok: true; debrief: DebriefView }
  | { ok: false; code: 'not-found' | 'not-finished' | 'cannot-replay' };

/** The debrief of a finished attempt, for its trainee, a trainer of their team, or a supervisor. */
export async function viewDebrief(
  deps: CallDeps,
  actor: ActingPerson,
  attemptId: string,
): Promise<DebriefResult> {
  const opened = await openCall(deps, attemptId);
  if (!opened.ok) return opened;
  const { attempt, patient, state, content } = opened;
  const relation = await relationTo(deps.teams, actor, attempt.traineeId);
  if (decide(actor.role, 'attempt.view-debrief', relation) === 'deny')
    return { ok: false, code: 'not-found' };
  const [report, corrections] = await Promise.all([
    deps.attempts.report(attemptId),
    deps.corrections.list({ personIds: [attempt.traineeId], attemptId, limit: MOST_CORRECTIONS }),
  ]);
  if (!report || !attempt.finishedAt) return { ok: false, code: 'not-finished' };
  const kase = patient.script.case;
  const persona = content.personas.get(attempt.pins.personaId);
  return {
    ok: true,
    debrief: {
      attemptId,
      traineeId: attempt.traineeId,
      caseId: attempt.pins.caseId,
      title: kase.title,
      lesson: kase.lesson,
      mode: attempt.pins.mode,
      startedAt: attempt.startedAt.getTime(),
      finishedAt: attempt.finishedAt.getTime(),
      endingTitle: kase.endings.find((e) => e.id === report.ending)?.title ?? null,
      report,
      handbook: Object.fromEntries(
        report.findings.flatMap(({ rule }) => {
          const page = handbookPageFor(content, rule);
          return page ? [[rule, page]] : [];
        }),
      ),
      turns: transcript(patient, attempt.pins.house, state.entries, corrections),
      portrait: patient.script.persona.portrait,
      personaName: persona?.name ?? { zh: '', en: '' },
      personaAbout: persona?.about ?? { zh: '', en: '' },
      facts: Object.entries(kase.facts).map(([id, fact]) => ({
        label: fact.label,
        told: state.snapshot.context.facts.includes(id),
      })),
      forkedFrom: attempt.forkedFrom,
      canFork: relation === 'own' && attempt.pins.mode !== 'exam',
      canCorrect: decide(actor.role, 'correction.suggest', relation) === 'allow',
      wrapUp: state.wrapUp,
      preparation: state.preparation,
    },
  };
}

function typed(
  action: Extract<AgentAction, { type: 'say' }>,
  correction: Correction | undefined,
): DebriefTurn['typed'] {
  return {
    heard: [...new Set(action.moves.map(({ id }) => id))],
    correction: correction
      ? { status: correction.status, meant: correction.settled ?? correction.meant }
      : null,
  };
}

/** Turns in the order and with the indexes of the scored call, see `scoring/from-log.ts`. */
function transcript(
  patient: Patient,
  house: Parameters<typeof fill>[1],
  entries: readonly LogEntry[],
  corrections: readonly Correction[],
): DebriefTurn[] {
  const turns: DebriefTurn[] = [];
  let place = 'opening/hello';
  for (const { seq, action, reaction } of entries) {
    if (action.type === 'say') {
      const best = patient.script.replies.get(place)?.find((r) => r.tier === 'best');
      turns.push({
        index: turns.length,
        speaker: 'agent',
        text: { zh: action.text, en: action.en ?? action.text },
        mood: null,
        levels: null,
        seq,
        place,
        recommended: best ? fill(best.text, house, patient.script.names) : null,
        typed:
          action.how === 'pick'
            ? null
            : typed(
                action,
                corrections.find((c) => c.seq === seq),
              ),
      });
    }
    if (!reaction) continue;
    place = reaction.place;
    if (reaction.says.length === 0) continue;
    const text = {
      zh: reaction.says.map((l) => l.text.zh).join(''),
      en: reaction.says.map((l) => l.text.en).join(' '),
    };
    turns.push({
      index: turns.length,
      speaker: 'patient',
      text,
      mood: reaction.mood,
      levels: reaction.levels,
      seq: null,
      place: null,
      recommended: null,
      typed: null,
    });
  }
  return turns;
}
