import { assign, createMachine, raise } from 'xstate';
import type { Agreement } from '@/lib/model/case';
import { MOODS } from '@/lib/model/mood';
import { becomes, GUARDS, type GuardName } from './guards';
import type { PatientEvent } from './heard';
import { initialContext } from './initial-context';
import type { ItemScript, PatientScript } from './patient-script';
import type { PatientContext } from './patient-state';
import { resolveEnding } from './resolve-ending';

/** What a transition makes the patient say: `slot:…`, `item:NAME/…`, or the words of an agreement. */
export type Cue = string;

interface Step {
  id: string; // stable name of the transition, for coverage
  guard?: GuardName;
  target?: string;
  say?: Cue[];
  update?: (next: PatientContext, event: PatientEvent) => void;
  ends?: 'patient' | 'agent' | 'walked-away';
}

type Args = { context: PatientContext; event: PatientEvent };

/**
 * Compiles a case and a persona to the patient's statechart: three parallel regions, `line`, `agenda` (opening, one
 * sub-chart per item, decision, closing, over) and `mood`. Only the pure `transition` runs it: no delays, no invokes,
 * no actors. Every transition carries a `took` action with its id and a `say` action with its cues.
 */
export function buildMachine(script: PatientScript) {
  const step = (s: Step) => ({
    ...(s.guard ? { guard: (args: Args) => GUARDS[s.guard as GuardName](args) } : {}),
    ...(s.target ? { target: s.target } : {}),
    actions: [
      { type: 'took', params: { id: s.id, cues: s.say ?? [] } },
      assign(({ context, event }: Args) => {
        const next = remember(context, event, s.target !== undefined);
        s.update?.(next, event);
        if (s.ends) {
          next.ended = s.ends;
          next.ending = resolveEnding(script, next, s.ends);
        }
        return next;
      }),
      ...(s.ends ? [raise({ type: 'ENDED' })] : []),
    ],
  });

  const settleAgreed = (next: PatientContext, event: PatientEvent) => {
    next.agreed = event.heard.agrees ?? 'none';
  };
  const partWithout = (next: PatientContext) => {
    next.agreed = 'none';
  };
  const goodbye = (id: string) => step({ id, guard: 'farewell', target: '#closing.goodbye', say: ['slot:bye'], update: settleAgreed });

  const decisionSteps = (place: 'open' | 'declined') => [
    step({ id: `decision/${place}:worsens`, guard: 'worsens', say: ['slot:object-fault'] }),
    step({ id: `decision/${place}:agrees`, guard: 'agrees', target: '#closing.agreed', say: ['accepts'], update: settleAgreed }),
    step({ id: `decision/${place}:respects`, guard: 'respects', target: '#closing.agreed', say: ['slot:thanks'], update: partWithout }),
    ...(place === 'open' ? [step({ id: 'decision/open:declines', guard: 'declines', target: '#decision.declined', say: ['declines'] })] : []),
    step({ id: `decision/${place}:gives-up`, guard: 'thirdStall', target: '#closing.goodbye', say: ['slot:bye'], update: partWithout }),
    step({ id: `decision/${place}:stall`, guard: 'goesOn', say: ['slot:waiting'] }),
    goodbye(`decision/${place}:farewell`),
  ];

  const items: Record<string, object> = {};
  script.items.forEach((item, i) => {
    items[item.name] = { initial: 'raised', on: { SAY: [goodbye(`${item.name}:farewell`)] }, states: itemStates(script, item, script.items[i + 1], step) };
  });
  const first = script.items[0] as ItemScript;
  const last = script.items[script.items.length - 1] as ItemScript;
  const took = (id: string) => ({ type: 'took', params: { id, cues: [] } });

  return createMachine({
    id: `${script.caseId}@${script.personaId}`,
    type: 'parallel',
    context: initialContext(script),
    states: {
      line: {
        initial: 'ringing',
        on: { ENDED: { target: '.ended', actions: took('line:ended') } },
        states: {
          ringing: { on: { BEGIN: { target: 'connected', actions: took('line:begin') } } },
          connected: { on: { HOLD: { target: 'on-hold', actions: took('line:hold') } } },
          'on-hold': { on: { RESUME: { target: 'connected', actions: took('line:resume') } } },
          ended: {},
        },
      },
      agenda: {
        initial: 'waiting',
        on: {
          SAY: [
            step({ id: 'any:walk-away', guard: 'broken', target: '.over', say: ['slot:walk-away'], ends: 'walked-away' }),
            step({ id: 'any:ask-back', guard: 'unclear', say: ['slot:ask-back'] }),
            step({ id: 'any:will-wait', guard: 'asksToWait', say: ['slot:will-wait'] }),
          ],
          SILENCE: [
            step({ id: 'any:silent-walk-away', guard: 'broken', target: '.over', say: ['slot:walk-away'], ends: 'walked-away' }),
            step({ id: 'any:still-there', say: ['slot:still-there'] }),
          ],
          HOLD: [step({ id: 'any:hold' })],
          RESUME: [
            step({ id: 'any:held-walk-away', guard: 'broken', target: '.over', say: ['slot:walk-away'], ends: 'walked-away' }),
            step({ id: 'any:held-badly', guard: 'badHold', say: ['slot:held-long'] }),
            step({ id: 'any:resumed' }),
          ],
          HANG_UP: [step({ id: 'any:hang-up', target: '.over', ends: 'agent' })],
        },
        states: {
          waiting: { on: { BEGIN: [step({ id: 'begin', target: 'opening', say: ['slot:hello'] })] } },
          opening: {
            initial: 'hello',
            on: { SAY: [goodbye('opening:farewell')] },
            states: {
              hello: {
                on: {
                  SAY: [
                    step({ id: 'opening/hello:introduced', guard: 'introduced', target: `#${first.name}`, say: [`item:${first.name}/raised`] }),
                    step({ id: 'opening/hello:asks', guard: 'goesOn', target: 'asked', say: ['who'] }),
                  ],
                },
              },
              asked: {
                on: {
                  SAY: [
                    step({ id: 'opening/asked:introduced', guard: 'introduced', target: `#${first.name}`, say: [`item:${first.name}/raised`] }),
                    step({ id: 'opening/asked:gives-up', guard: 'secondStall', target: '#closing.goodbye', say: ['slot:bye'], update: partWithout }),
                    step({ id: 'opening/asked:asks', guard: 'goesOn', say: ['who'] }),
                  ],
                },
              },
            },
          },
          ...Object.fromEntries(Object.entries(items).map(([name, state]) => [name, { id: name, ...state }])),
          // a call whose last item is a danger ends there: nothing is left to decide
          ...(last.kind === 'danger' ? {} : { decision: { id: 'decision', initial: 'open', states: { open: { on: { SAY: decisionSteps('open') } }, declined: { on: { SAY: decisionSteps('declined') } } } } }),
          closing: {
            id: 'closing',
            initial: 'agreed',
            states: {
              agreed: {
                on: {
                  SAY: [
                    step({ id: 'closing/agreed:worsens', guard: 'worsens', say: ['slot:object-fault'] }),
                    step({ id: 'closing/agreed:farewell', guard: 'farewell', target: 'goodbye', say: ['slot:bye'] }),
                    step({ id: 'closing/agreed:enough', guard: 'thirdStall', target: 'goodbye', say: ['slot:bye'] }),
                    step({ id: 'closing/agreed:goes-on', guard: 'goesOn', say: ['slot:thanks'] }),
                  ],
                },
              },
              goodbye: {
                on: {
                  SAY: [step({ id: 'closing/goodbye:say', target: '#over', ends: 'patient' })],
                  SILENCE: [step({ id: 'closing/goodbye:wait', target: '#over', ends: 'patient' })],
                },
              },
            },
          },
          over: { id: 'over', on: { SAY: [], SILENCE: [], HOLD: [], RESUME: [], HANG_UP: [] } },
        },
      },
      mood: {
        initial: initialContext(script).mood,
        on: Object.fromEntries(['BEGIN', 'SAY', 'SILENCE', 'RESUME'].map((type) => [type, MOODS.map((mood) => ({ guard: becomes(mood), target: `.${mood}`, actions: took(`mood:${mood}`) }))])),
        states: Object.fromEntries(MOODS.map((mood) => [mood, {}])),
      },
    },
  } as Parameters<typeof createMachine>[0]);
}

function itemStates(script: PatientScript, item: ItemScript, next: ItemScript | undefined, step: (s: Step) => object): Record<string, object> {
  const { name } = item;
  const place = (stage: string) => `item:${name}/${stage}`;
  const mark = (flags: Partial<Pick<PatientContext, 'heard' | 'explored'>>) => (ctx: PatientContext) => Object.assign(ctx, flags);
  const danger = item.kind === 'danger';
  const settle = (ctx: PatientContext) => {
    if (!ctx.heard) ctx.unheardItems += 1;
    ctx.heard = false;
    ctx.explored = false;
    ctx.groups = 0;
  };
  const answered = (from: string, guard: GuardName) =>
    danger
      ? step({
          id: `${name}/${from}:answered`, guard, target: '#closing.agreed', say: [place('answered')],
          update: (ctx, event) => {
            ctx.agreed = script.agreementIds.includes('urgent-care') ? 'urgent-care' : ((event.heard.agrees ?? 'none') as Agreement);
          },
        })
      : step({ id: `${name}/${from}:answered`, guard, target: 'answered', say: [place('answered')] });
  const worsens = (from: string) => step({ id: `${name}/${from}:worsens`, guard: 'worsens', target: 'hardened', say: [place('hardened')] });
  const stall = (from: string) => [
    step({ id: `${name}/${from}:hardens`, guard: 'secondStall', target: 'hardened', say: [place('hardened')] }),
    step({ id: `${name}/${from}:stall`, guard: 'goesOn', say: ['slot:prompt'] }),
  ];
  const explores = (from: string) => step({ id: `${name}/${from}:explored`, guard: 'explores', target: 'explored', say: [place('explored')], update: mark({ explored: true }) });
  const acknowledged = (from: string) => step({ id: `${name}/${from}:acknowledged`, guard: 'feelsHeard', target: 'acknowledged', say: [place('acknowledged')], update: mark({ heard: true }) });

  const leave = next
    ? [step({ id: `${name}/answered:settled`, guard: 'goesOnKindly', target: `#${next.name}`, say: [place('settled'), `item:${next.name}/raised`], update: settle })]
    : [
        step({ id: `${name}/answered:agrees`, guard: 'agrees', target: '#closing.agreed', say: ['accepts'], update: (ctx, event) => { settle(ctx); ctx.agreed = event.heard.agrees; } }),
        step({ id: `${name}/answered:declines`, guard: 'declines', target: '#decision.declined', say: ['declines'], update: settle }),
        step({ id: `${name}/answered:settled`, guard: 'goesOnKindly', target: '#decision', say: [place('settled')], update: settle }),
      ];
  return {
    raised: { on: { SAY: [worsens('raised'), answered('raised', 'answered'), explores('raised'), acknowledged('raised'), ...stall('raised')] } },
    acknowledged: { on: { SAY: [worsens('acknowledged'), answered('acknowledged', 'answered'), explores('acknowledged'), ...stall('acknowledged')] } },
    explored: { on: { SAY: [worsens('explored'), answered('explored', 'answered'), ...stall('explored')] } },
    hardened: {
      on: { SAY: [step({ id: `${name}/hardened:worsens`, guard: 'worsens', say: [place('hardened')] }), answered('hardened', 'answeredKindly'), acknowledged('hardened'), step({ id: `${name}/hardened:stall`, guard: 'goesOn', say: ['slot:prompt'] })] },
    },
    ...(danger ? {} : { answered: { on: { SAY: [worsens('answered'), ...leave] } } }),
  };
}

/** Copies what was heard into the memory; `moved` resets the count of replies that did not help. */
function remember(context: PatientContext, event: PatientEvent, moved: boolean): PatientContext {
  const { heard } = event;
  const said = event.type === 'SAY';
  return {
    ...context,
    levels: heard.levels,
    mood: heard.mood,
    made: heard.made,
    turns: context.turns + (said ? 1 : 0),
    stalls: moved ? 0 : said ? heard.stalls : context.stalls,
    silences: event.type === 'SILENCE' ? context.silences + 1 : context.silences,
    unclear: heard.understood ? context.unclear : context.unclear + 1,
    heard: context.heard || heard.feelsHeard,
    groups: heard.groups,
    introduced: heard.introduced,
    purposeful: heard.purposeful,
    facts: heard.facts.length ? [...context.facts, ...heard.facts] : context.facts,
    proposed: heard.proposes,
    holdAnnounced: said ? heard.holdAnnounced : context.holdAnnounced,
  };
}
