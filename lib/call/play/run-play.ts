import type { AgentAction, DetectedMove } from '@/lib/model/action';
import type { HouseSettings } from '@/lib/model/house';
import type { Reaction } from '@/lib/model/log';
import type { Play, PlayStep } from '@/lib/model/play';
import type { CallWindows, PatientClasses } from '@/lib/model/policy';
import type { Reply } from '@/lib/model/reply';
import type { Patient } from '@/lib/patient/patient';
import { applyAction } from '../apply-action';
import type { CallState } from '../call-state';
import { type OfferedReply, offeredReplies, repliesHere } from '../offered-replies';
import { idealPreparation, idealWrapUp } from '../policies/paperwork';
import { replyAction } from '../reply-action';
import { startCall } from '../start-call';

export type Detect = (said: { prev: string | null; text: string }) => {
  moves: DetectedMove[];
  understood: number;
};

/** A step that did not come out as the play says. `step` counts from 0; -1 for the call as a whole. */
export interface PlayMismatch {
  step: number;
  message: string;
}

export interface PlayedCall {
  state: CallState;
  mismatches: PlayMismatch[];
  /** What the patient did after each step. */
  reactions: (Reaction | null)[];
  /** The reply each step picked, null for steps that pick none. */
  picked: (Reply | null)[];
}

export interface PlaySetting {
  patient: Patient;
  house: HouseSettings;
  windows: CallWindows | null;
  classes: PatientClasses | null;
  detect: Detect;
}

/** Plays a play and compares the patient with what it says. The ending is compared too; scores are the caller's. */
export function runPlay(setting: PlaySetting, play: Play): PlayedCall {
  const { patient, windows, classes } = setting;
  const mismatches: PlayMismatch[] = [];
  const reactions: (Reaction | null)[] = [];
  const picked: (Reply | null)[] = [];
  let state = startCall(patient, play.seed);
  let at = 0;
  const take = (step: number, action: AgentAction): Reaction | null => {
    at += 2_000;
    const applied = applyAction(patient, state, action, at);
    if (!applied.ok) {
      mismatches.push({ step, message: `the action was refused: ${applied.code}` });
      return null;
    }
    state = applied.state;
    return applied.entry.reaction;
  };

  if (patient.script.case.prepare) {
    const preparation =
      play.prepare === 'ideal' ? idealPreparation(patient.script.case, windows) : play.prepare;
    if (preparation) take(-1, { type: 'prepare', preparation });
  }
  take(-1, { type: 'begin', rings: patient.script.case.direction === 'inbound' ? play.rings : 0 });
  play.steps.forEach((step, i) => {
    if (state.phase === 'wrap-up') {
      mismatches.push({ step: i, message: 'the call is over already' });
      return;
    }
    let reaction: Reaction | null = null;
    const choice = 'pick' in step ? pickedReply(patient, state, play.seed, step) : null;
    picked.push(choice?.reply ?? null);
    for (const action of actionsOf(setting, state, step, choice)) {
      if (typeof action === 'string') mismatches.push({ step: i, message: action });
      reaction = typeof action === 'string' ? null : take(i, action);
    }
    reactions.push(reaction);
    if (reaction) mismatches.push(...compare(i, step, reaction));
  });
  if (state.phase !== 'wrap-up')
    mismatches.push({
      step: -1,
      message: `the call is not over after the last step (at ${state.phase})`,
    });
  else
    take(-1, {
      type: 'wrap-up',
      wrapUp:
        play.wrap_up === 'ideal'
          ? idealWrapUp(patient.script, state, classes)
          : {
              class: play.wrap_up.class,
              nextContactDays: play.wrap_up.next_contact_days,
              notes: play.wrap_up.notes,
            },
    });
  const { ending } = state.snapshot.context;
  if (ending !== play.expect.ending)
    mismatches.push({
      step: -1,
      message: `ended in \`${ending ?? 'nothing'}\`, expected \`${play.expect.ending}\``,
    });
  return { state, mismatches, reactions, picked };
}

/** The reply a step means: the one with its moves among all of the place, or the offered one of its tier. */
function pickedReply(
  patient: Patient,
  state: CallState,
  seed: number,
  step: Extract<PlayStep, { pick: unknown }>,
): OfferedReply | null {
  const offered = offeredReplies(patient, state, seed).filter((o) => o.reply.tier === step.pick);
  const wanted = step.does;
  if (!wanted) return offered[0] ?? null;
  const means = ({ reply }: OfferedReply) =>
    reply.tier === step.pick &&
    reply.does.length === wanted.length &&
    reply.does.every((move) => wanted.includes(move));
  const { agreed } = state.snapshot.context;
  const here = repliesHere(patient, state).filter(means);
  return (
    offered.find(means) ??
    here.find(({ reply }) => !reply.agreed || (agreed !== null && reply.agreed.includes(agreed))) ??
    here[0] ??
    null
  );
}

function actionsOf(
  { patient, house, detect }: PlaySetting,
  state: CallState,
  step: PlayStep,
  choice: OfferedReply | null,
): (AgentAction | string)[] {
  if ('pick' in step)
    return [
      choice
        ? replyAction(patient, house, choice, { interrupts: step.interrupts ?? false, gapMs: 900 })
        : `there is no ${step.pick} reply${step.does ? ` that does [${step.does.join(', ')}]` : ''} here`,
    ];
  if ('type' in step) {
    const prev =
      [...state.entries]
        .reverse()
        .find((e) => e.reaction && e.reaction.says.length > 0)
        ?.reaction?.says.map((l) => l.text.zh)
        .join('') ?? null;
    return [
      {
        type: 'say',
        how: 'type',
        text: step.type,
        en: null,
        replyId: null,
        ...detect({ prev, text: step.type }),
        interrupts: step.interrupts ?? false,
        gapMs: 900,
      },
    ];
  }
  if ('silence' in step) return [{ type: 'silence', ms: step.silence * 1000 }];
  if ('hold' in step) return [{ type: 'hold' }, { type: 'resume', ms: step.hold * 1000 }];
  return [{ type: 'hang-up' }];
}

function compare(i: number, step: PlayStep, reaction: Reaction): PlayMismatch[] {
  const found: PlayMismatch[] = [];
  const said = reaction.says.map((line) => line.text.zh).join('');
  if (step.mood && step.mood !== reaction.mood)
    found.push({ step: i, message: `the mood is \`${reaction.mood}\`, expected \`${step.mood}\`` });
  if (step.place && step.place !== reaction.place)
    found.push({ step: i, message: `stands at \`${reaction.place}\`, expected \`${step.place}\`` });
  if (step.patient && !said.includes(step.patient))
    found.push({
      step: i,
      message: `the patient said 「${said}」, expected 「${step.patient}」 in it`,
    });
  for (const fact of step.tells ?? [])
    if (!reaction.facts.includes(fact))
      found.push({ step: i, message: `the fact \`${fact}\` was not told` });
  return found;
}
