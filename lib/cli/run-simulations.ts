import { offeredReplies } from '@/lib/call/offered-replies';
import { POLICIES, type PolicyName } from '@/lib/call/policies/caller';
import { Chance } from '@/lib/call/policies/chance';
import { exploreCase, leavesOf, type Seen } from '@/lib/call/policies/explore-case';
import { simulateCall } from '@/lib/call/policies/simulate-call';
import { practicePins } from '@/lib/call/practice-pins';
import type { Content, LoadedCase } from '@/lib/model/content';
import { DEFAULT_HOUSE } from '@/lib/model/house';
import type { CallWindows, PatientClasses } from '@/lib/model/policy';
import { machineMap } from '@/lib/patient/machine-map';
import { createPatient, type Patient } from '@/lib/patient/patient';
import { resolveScript } from '@/lib/patient/resolve-script';
import { fromLog } from '@/lib/scoring/from-log';
import { scoreCall } from '@/lib/scoring/score-call';
import { OfferCount, type OfferShares } from './offer-shares';

export interface CaseSimulation {
  case: string;
  policies: Record<string, { median: number }>;
  states: { visited: number; total: number; missing: string[] };
  transitions: { visited: number; total: number; missing: string[] };
  endings: Record<string, number>;
  deadEnds: number;
  longestTurns: number;
  /** Share of average calls below 75: what the level of a case is set from. */
  averageFails: number;
}

export interface Simulation {
  calls: number;
  seed: number;
  policies: Record<string, { p10: number; median: number; p90: number }>;
  offers: OfferShares;
  cases: CaseSimulation[];
}

/**
 * Plays `calls` scored calls over the cases, spread evenly over policies and personas; then explores each
 * case, unscored, until every state, transition and ending was seen (at most `branches`). Deterministic.
 */
export function runSimulations(
  content: Content,
  cases: readonly LoadedCase[],
  calls: number,
  seed: number,
  branches = 20_000,
): Simulation {
  const windows = content.policies.get('call-windows') as CallWindows | undefined;
  const classes = content.policies.get('patient-classes') as PatientClasses | undefined;
  const policies = { windows: windows ?? null, classes: classes ?? null };
  const offers = new OfferCount();
  const all: Record<string, number[]> = Object.fromEntries(POLICIES.map((p) => [p, []]));
  const perCase = Math.max(1, Math.floor(calls / Math.max(1, cases.length) / POLICIES.length));
  const results = cases.map((loaded): CaseSimulation => {
    const patients = loaded.case.personas.flatMap((id): Patient[] => {
      const script = resolveScript(content, loaded.id, id);
      return script ? [createPatient(script, DEFAULT_HOUSE, 'table')] : [];
    });
    const maps = patients.map((patient) => machineMap(patient.machine));
    const map = {
      states: [...new Set(maps.flatMap((m) => m.states))],
      transitions: [...new Set(maps.flatMap((m) => m.transitions))],
    };
    const seen: Seen = { states: new Set(), transitions: new Set(), endings: new Set() };
    const endings: Record<string, number> = Object.fromEntries(
      loaded.case.endings.map((e) => [e.id, 0]),
    );
    let deadEnds = 0;
    let longestTurns = 0;
    const scores: Record<string, number[]> = {};
    const play = (policy: PolicyName, i: number): void => {
      const patient = patients[i % patients.length] as Patient;
      const callSeed = (seed * 2654435761 + i * 40503 + policy.length * 97) >>> 0;
      const { state, took, deadEnd } = simulateCall(
        policy,
        patient,
        DEFAULT_HOUSE,
        policies,
        callSeed,
        (at) => {
          for (const leaf of leavesOf(at)) seen.states.add(leaf);
          const last = at.entries.at(-1)?.action.type;
          if (last === 'say' || last === 'begin') offers.see(offeredReplies(patient, at, callSeed));
        },
      );
      for (const id of took) seen.transitions.add(id);
      const ending = state.snapshot.context.ending;
      if (ending) endings[ending] = (endings[ending] ?? 0) + 1;
      if (deadEnd) deadEnds++;
      longestTurns = Math.max(longestTurns, state.snapshot.context.turns);
      const pins = practicePins(loaded, patient.script.personaId, callSeed);
      const report = scoreCall(fromLog({ pins, entries: [...state.entries] }, loaded.case), {
        rules: content.rules,
        policies: content.policies,
        case: loaded.case,
        objections: content.objections,
        house: DEFAULT_HOUSE,
      });
      scores[policy] = [...(scores[policy] ?? []), report.overall];
      all[policy]?.push(report.overall);
    };
    for (const policy of POLICIES) for (let i = 0; i < perCase; i++) play(policy, i);
    for (const [id, count] of Object.entries(endings)) if (count > 0) seen.endings.add(id);
    exploreCase(
      patients,
      DEFAULT_HOUSE,
      map,
      Object.keys(endings),
      seen,
      new Chance(seed),
      branches,
    );
    for (const id of seen.endings) if (endings[id] === 0) endings[id] = 1;
    return {
      case: loaded.id,
      policies: Object.fromEntries(
        POLICIES.map((p) => [p, { median: quantile(scores[p] ?? [], 0.5) }]),
      ),
      states: coverage(map.states, seen.states),
      transitions: coverage(map.transitions, seen.transitions),
      endings,
      deadEnds,
      longestTurns,
      averageFails:
        Math.round(
          ((scores.average ?? []).filter((s) => s < 75).length /
            Math.max(1, scores.average?.length ?? 0)) *
            1000,
        ) / 1000,
    };
  });
  return {
    calls: perCase * POLICIES.length * cases.length,
    seed,
    policies: Object.fromEntries(
      POLICIES.map((p) => [
        p,
        {
          p10: quantile(all[p] ?? [], 0.1),
          median: quantile(all[p] ?? [], 0.5),
          p90: quantile(all[p] ?? [], 0.9),
        },
      ]),
    ),
    offers: offers.shares(),
    cases: results,
  };
}

function coverage(total: readonly string[], visited: ReadonlySet<string>) {
  const missing = total.filter((id) => !visited.has(id));
  return { visited: total.length - missing.length, total: total.length, missing };
}

function quantile(values: readonly number[], q: number): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] as number;
}
