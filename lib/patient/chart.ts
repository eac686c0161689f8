import type { Agreement } from '@/lib/model/agreement';
import type { GuardName } from './guards';
import type { PatientEvent } from './heard';
import type { ItemScript, PatientScript } from './patient-script';
import type { PatientContext } from './patient-state';

/** What a transition makes the patient say: `slot:…`, `item:NAME/…`, `who`, `parts` (a no to what was just proposed, else
 * thanks), or the words of an agreement. */
export type Cue = string;

/** One transition of the agenda. The first whose guard holds is taken; without a target the place stays. */
export interface ChartStep {
  id: string; // stable name, for coverage
  guard?: GuardName;
  target?: string; // a place
  say?: readonly Cue[];
  update?: (next: PatientContext, event: PatientEvent) => void;
  ends?: 'patient' | 'agent' | 'walked-away';
}

type On = Partial<Record<PatientEvent['type'], readonly ChartStep[]>>;

/** The agenda as a statechart of two levels: groups (opening, one per item, decision, closing) and their places. */
export interface AgendaChart {
  on: On; // anywhere
  single: Readonly<Record<string, On>>; // `waiting`, `over`
  groups: Readonly<Record<string, { on: On; stages: Readonly<Record<string, On>> }>>;
}

const settleAgreed = (next: PatientContext, event: PatientEvent) => {
  next.agreed = event.heard.agrees ?? 'none';
};
const partWithout = (next: PatientContext) => {
  next.agreed = 'none';
};
const goodbye = (id: string): ChartStep => ({
  id,
  guard: 'farewell',
  target: 'closing/goodbye',
  say: ['slot:bye'],
  update: settleAgreed,
});

/** The agenda of a case, from its items in their order. The one description from which everything that runs is made. */
export function agendaChart(script: PatientScript): AgendaChart {
  const first = script.items[0] as ItemScript;
  const last = script.items[script.items.length - 1] as ItemScript;
  const introduced = (from: string): ChartStep => ({
    id: `opening/${from}:introduced`,
    guard: 'introduced',
    target: `${first.name}/raised`,
    say: [`item:${first.name}/raised`],
  });
  return {
    on: {
      SAY: [
        {
          id: 'any:walk-away',
          guard: 'broken',
          target: 'over',
          say: ['slot:walk-away'],
          ends: 'walked-away',
        },
        { id: 'any:ask-back', guard: 'unclear', say: ['slot:ask-back'] },
        { id: 'any:will-wait', guard: 'asksToWait', say: ['slot:will-wait'] },
      ],
      SILENCE: [
        {
          id: 'any:silent-walk-away',
          guard: 'broken',
          target: 'over',
          say: ['slot:walk-away'],
          ends: 'walked-away',
        },
        { id: 'any:still-there', say: ['slot:still-there'] },
      ],
      HOLD: [{ id: 'any:hold' }],
      RESUME: [
        {
          id: 'any:held-walk-away',
          guard: 'broken',
          target: 'over',
          say: ['slot:walk-away'],
          ends: 'walked-away',
        },
        { id: 'any:held-badly', guard: 'badHold', say: ['slot:held-long'] },
        { id: 'any:resumed' },
      ],
      HANG_UP: [{ id: 'any:hang-up', target: 'over', ends: 'agent' }],
    },
    single: {
      waiting: { BEGIN: [{ id: 'begin', target: 'opening/hello', say: ['slot:hello'] }] },
      over: {},
    },
    groups: {
      opening: {
        on: { SAY: [goodbye('opening:farewell')] },
        stages: {
          hello: {
            SAY: [
              introduced('hello'),
              {
                id: 'opening/hello:worsens',
                guard: 'worsens',
                target: 'opening/asked',
                say: ['slot:object-fault', 'who'],
              },
              { id: 'opening/hello:asks', guard: 'goesOn', target: 'opening/asked', say: ['who'] },
            ],
          },
          asked: {
            SAY: [
              introduced('asked'),
              {
                id: 'opening/asked:gives-up',
                guard: 'secondStall',
                target: 'closing/goodbye',
                say: ['slot:bye'],
                update: partWithout,
              },
              { id: 'opening/asked:asks', guard: 'goesOn', say: ['who'] },
            ],
          },
        },
      },
      ...Object.fromEntries(
        script.items.map((item, i) => [
          item.name,
          {
            on: { SAY: [goodbye(`${item.name}:farewell`)] },
            stages: itemStages(script, item, script.items[i + 1]),
          },
        ]),
      ),
      // a call whose last item is a danger ends there: nothing is left to decide
      ...(last.kind === 'danger'
        ? {}
        : {
            decision: {
              on: {},
              stages: {
                open: { SAY: decisionSteps('open') },
                declined: { SAY: decisionSteps('declined') },
              },
            },
          }),
      closing: {
        on: {},
        stages: {
          agreed: {
            SAY: [
              { id: 'closing/agreed:worsens', guard: 'worsens', say: ['slot:object-fault'] },
              {
                id: 'closing/agreed:farewell',
                guard: 'farewell',
                target: 'closing/goodbye',
                say: ['slot:bye'],
              },
              {
                id: 'closing/agreed:enough',
                guard: 'thirdStall',
                target: 'closing/goodbye',
                say: ['slot:bye'],
              },
              { id: 'closing/agreed:goes-on', guard: 'goesOn', say: ['slot:thanks'] },
            ],
          },
          goodbye: {
            SAY: [{ id: 'closing/goodbye:say', target: 'over', ends: 'patient' }],
            SILENCE: [{ id: 'closing/goodbye:wait', target: 'over', ends: 'patient' }],
          },
        },
      },
    },
  };
}

function decisionSteps(place: 'open' | 'declined'): ChartStep[] {
  return [
    { id: `decision/${place}:worsens`, guard: 'worsens', say: ['slot:object-fault'] },
    {
      id: `decision/${place}:agrees`,
      guard: 'agrees',
      target: 'closing/agreed',
      say: ['accepts'],
      update: settleAgreed,
    },
    {
      id: `decision/${place}:respects`,
      guard: 'respects',
      target: 'closing/agreed',
      say: ['parts'],
      update: partWithout,
    },
    ...(place === 'open'
      ? [
          {
            id: 'decision/open:declines',
            guard: 'declines',
            target: 'decision/declined',
            say: ['declines'],
          } as const,
        ]
      : []),
    {
      id: `decision/${place}:gives-up`,
      guard: 'thirdStall',
      target: 'closing/goodbye',
      say: ['slot:bye'],
      update: partWithout,
    },
    { id: `decision/${place}:stall`, guard: 'goesOn', say: ['slot:waiting'] },
    goodbye(`decision/${place}:farewell`),
  ];
}

function itemStages(
  script: PatientScript,
  item: ItemScript,
  next: ItemScript | undefined,
): Record<string, On> {
  const { name } = item;
  const words = (stage: string): Cue => `item:${name}/${stage}`;
  const settle = (ctx: PatientContext) => {
    if (!ctx.heard) ctx.unheardItems += 1;
    ctx.heard = false;
    ctx.explored = false;
    ctx.groups = 0;
  };
  const danger = item.kind === 'danger';
  const answered = (from: string, guard: GuardName): ChartStep =>
    danger
      ? {
          id: `${name}/${from}:answered`,
          guard,
          target: 'closing/agreed',
          say: [words('answered')],
          update: (ctx, event) => {
            ctx.agreed = script.agreementIds.includes('urgent-care')
              ? 'urgent-care'
              : ((event.heard.agrees ?? 'none') as Agreement);
          },
        }
      : {
          id: `${name}/${from}:answered`,
          guard,
          target: `${name}/answered`,
          say: [words('answered')],
        };
  const worsens = (from: string): ChartStep => ({
    id: `${name}/${from}:worsens`,
    guard: 'worsens',
    target: `${name}/hardened`,
    say: [words('hardened')],
  });
  const stall = (from: string): ChartStep[] => [
    // help that is not the whole answer: one of several points, facts before being heard, or kindness once more
    ...(item.answeredBy.length > 1 || item.weight > 1 || from !== 'raised'
      ? [{ id: `${name}/${from}:partly`, guard: 'helps', say: ['slot:go-on'] } as const]
      : []),
    {
      id: `${name}/${from}:hardens`,
      guard: 'secondStall',
      target: `${name}/hardened`,
      say: [words('hardened')],
    },
    { id: `${name}/${from}:stall`, guard: 'goesOn', say: [`prompt:${name}`] },
  ];
  const explores = (from: string): ChartStep => ({
    id: `${name}/${from}:explored`,
    guard: 'explores',
    target: `${name}/explored`,
    say: [words('explored')],
    update: (ctx) => void Object.assign(ctx, { explored: true }),
  });
  const acknowledged = (from: string): ChartStep => ({
    id: `${name}/${from}:acknowledged`,
    guard: 'feelsHeard',
    target: `${name}/acknowledged`,
    say: [words('acknowledged')],
    update: (ctx) => void Object.assign(ctx, { heard: true }),
  });
  const leave: ChartStep[] = next
    ? [
        {
          id: `${name}/answered:settled`,
          guard: 'goesOnKindly',
          target: `${next.name}/raised`,
          say: [words('settled'), `item:${next.name}/raised`],
          update: (ctx) => {
            settle(ctx);
            ctx.proposed = []; // a new objection instead of a yes: what was proposed must be proposed again
          },
        },
      ]
    : [
        {
          id: `${name}/answered:agrees`,
          guard: 'agrees',
          target: 'closing/agreed',
          say: ['accepts'],
          update: (ctx, event) => {
            settle(ctx);
            ctx.agreed = event.heard.agrees;
          },
        },
        {
          id: `${name}/answered:declines`,
          guard: 'declines',
          target: 'decision/declined',
          say: ['declines'],
          update: settle,
        },
        {
          id: `${name}/answered:settled`,
          guard: 'goesOnKindly',
          target: 'decision/open',
          say: [words('settled')],
          update: settle,
        },
      ];
  return {
    raised: {
      SAY: [
        worsens('raised'),
        answered('raised', 'answered'),
        explores('raised'),
        acknowledged('raised'),
        ...stall('raised'),
      ],
    },
    acknowledged: {
      SAY: [
        worsens('acknowledged'),
        answered('acknowledged', 'answered'),
        explores('acknowledged'),
        ...stall('acknowledged'),
      ],
    },
    explored: {
      SAY: [worsens('explored'), answered('explored', 'answered'), ...stall('explored')],
    },
    hardened: {
      SAY: [
        { id: `${name}/hardened:worsens`, guard: 'worsens', say: [words('hardened')] },
        answered('hardened', 'answeredKindly'),
        acknowledged('hardened'),
        { id: `${name}/hardened:stall`, guard: 'goesOn', say: [`prompt:${name}`] },
      ],
    },
    ...(danger ? {} : { answered: { SAY: [worsens('answered'), ...leave] } }),
  };
}
