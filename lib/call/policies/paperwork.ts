import type { Preparation, WrapUp } from '@/lib/model/action';
import type { CallGoal, Case, Identity } from '@/lib/model/case';
import type { CallWindows, PatientClasses } from '@/lib/model/policy';
import type { PatientScript } from '@/lib/patient/patient-script';
import type { CallState } from '../call-state';
import type { PolicyName } from './caller';
import type { Chance } from './chance';

const IDENTITIES: readonly Identity[] = [
  'customer-service',
  'consultant-assistant',
  'specialist-assistant',
  'booking-desk',
];
const GOALS: readonly CallGoal[] = [
  'book-check',
  'confirm-visit',
  'rebook',
  'care-check',
  'arrange-review',
  'collect-feedback',
  'keep-contact',
];

type Careless = Readonly<Record<PolicyName, number>>;
const CARELESS_BEFORE: Careless = { expert: 0, average: 0.15, novice: 1, pushy: 0.5, rude: 1 };
const CARELESS_AFTER: Careless = { expert: 0, average: 0.15, novice: 1, pushy: 0.5, rude: 0.9 };

/** The preparation that costs no points: first identity and goal of the case, first offered time inside the window. */
export function idealPreparation(kase: Case, windows: CallWindows | null): Preparation | null {
  if (!kase.prepare) return null;
  const allowed =
    kase.prepare.window === 'care-call' ? (windows?.care_windows ?? []) : (windows?.windows ?? []);
  const time =
    windows?.offered_times.find((t) => allowed.some((w) => t >= w.from && t <= w.to)) ?? '10:00';
  return {
    identity: kase.prepare.identity[0] as Identity,
    goal: kase.prepare.goal[0] as CallGoal,
    time,
  };
}

/** The preparation an agent of this policy makes. */
export function preparationOf(
  policy: PolicyName,
  kase: Case,
  windows: CallWindows | null,
  chance: Chance,
): Preparation | null {
  const ideal = idealPreparation(kase, windows);
  if (!ideal || policy === 'expert') return ideal;
  const careless = CARELESS_BEFORE[policy];
  const times = windows?.offered_times ?? [ideal.time];
  return {
    identity: chance.happens(careless)
      ? (IDENTITIES[chance.whole(IDENTITIES.length)] as Identity)
      : ideal.identity,
    goal: chance.happens(careless) ? (GOALS[chance.whole(GOALS.length)] as CallGoal) : ideal.goal,
    time: chance.happens(careless) ? (times[chance.whole(times.length)] as string) : ideal.time,
  };
}

/** The wrap-up that costs no points: right class, contact date in its range, notes with every fact told. */
export function idealWrapUp(
  script: PatientScript,
  state: CallState,
  classes: PatientClasses | null,
): WrapUp {
  const { context } = state.snapshot;
  const ending = script.case.endings.find((e) => e.id === context.ending) ?? script.case.endings[0];
  const patientClass = ending?.class[0] ?? 'none';
  const range =
    ending?.next_contact !== undefined
      ? ending.next_contact
      : patientClass === 'none'
        ? null
        : (classes?.classes[patientClass]?.next_contact ?? null);
  const facts = context.facts
    .map(
      (id) =>
        `${script.case.facts[id]?.noted[0] ?? ''}（${script.case.facts[id]?.label.zh ?? ''}）`,
    )
    .join('，');
  const notes = `${script.case.card.name}：${facts || '没有说到新的情况'}。通话结果：${ending?.title.zh ?? ''}，已按约定记录下一步。`;
  return {
    class: patientClass,
    nextContactDays: range ? Math.ceil((range.min + range.max) / 2) : null,
    notes,
  };
}

/** The wrap-up an agent of this policy writes. */
export function wrapUpOf(
  policy: PolicyName,
  script: PatientScript,
  state: CallState,
  classes: PatientClasses | null,
  chance: Chance,
): WrapUp {
  const ideal = idealWrapUp(script, state, classes);
  if (policy === 'expert') return ideal;
  const careless = CARELESS_AFTER[policy];
  return {
    class: chance.happens(careless)
      ? ((['A', 'B', 'C', 'D'] as const)[chance.whole(4)] ?? 'D')
      : ideal.class,
    nextContactDays: chance.happens(careless) ? chance.whole(60) : ideal.nextContactDays,
    notes: chance.happens(careless)
      ? (['已联系', '', '客户说考虑一下，下次再打电话跟进看看情况如何。', ideal.notes][
          chance.whole(4)
        ] ?? '')
      : ideal.notes,
  };
}
