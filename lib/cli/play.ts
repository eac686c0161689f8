import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { applyAction } from '@/lib/call/apply-action';
import type { CallState } from '@/lib/call/call-state';
import { offeredReplies } from '@/lib/call/offered-replies';
import { runPlay } from '@/lib/call/play/run-play';
import { idealPreparation, idealWrapUp } from '@/lib/call/policies/paperwork';
import { practicePins } from '@/lib/call/practice-pins';
import { replyAction } from '@/lib/call/reply-action';
import { checkDataFile, readDataFile } from '@/lib/content/data-file';
import { loadContent } from '@/lib/content/load-content';
import { PARSED_CONTENT } from '@/lib/content/parsed-cache';
import { formatProblem } from '@/lib/content/problem';
import type { AgentAction } from '@/lib/model/action';
import { DEFAULT_HOUSE } from '@/lib/model/house';
import { Play, type PlayStep } from '@/lib/model/play';
import type { CallWindows, PatientClasses } from '@/lib/model/policy';
import { fill } from '@/lib/patient/fill';
import { createPatient } from '@/lib/patient/patient';
import { resolveScript } from '@/lib/patient/resolve-script';
import { fromLog } from '@/lib/scoring/from-log';
import { scoreCall } from '@/lib/scoring/score-call';
import { loadDetect } from './load-detect';
import { readOptions } from './options';
import { recordPlay } from './record-play';
import { seekEnding } from './seek-ending';

const HELP = `npm run play -- CASE [--persona P] [--seed N] [--mode pick|type] [--script FILE] [--json]
  --script FILE    a play (YAML as in plays/): runs it and compares
  --picks LIST     best,fair,fault,best!,silence:8,hold:40,hang-up  (! interrupts) instead of a file
  --seek ENDING    plays the shortest call found that comes to this ending (of any persona unless one is given)
  --record NAME    with --picks or --script: writes plays/NAME.yaml with what came of it (--title "中文 // English")
Without either it is a call in the terminal: a number picks, words are typed, /silence /hold /hangup act. Lines may be piped in.
`;

const options = readOptions(process.argv.slice(2), {
  persona: '',
  seed: '1',
  mode: 'pick',
  script: '',
  picks: '',
  record: '',
  seek: '',
  title: '',
  json: 'false',
  help: 'false',
});
const [caseId = ''] = options._;
const { content } = loadContent('scenarios', PARSED_CONTENT);
const loaded = content.cases.get(caseId);
if (options.help === 'true' || !loaded) {
  process.stderr.write(
    `${HELP}${loaded ? '' : `cases:\n${[...content.cases.keys()].map((id) => `  ${id}`).join('\n')}\n`}`,
  );
  process.exit(loaded ? 0 : 2);
}
const given = options.script
  ? readScript(options.script)
  : options.picks
    ? playOf(options.picks)
    : null;
const personaId = options.persona || given?.persona || (loaded.case.personas[0] as string);
const script = resolveScript(content, caseId, personaId);
if (!script) {
  process.stderr.write(
    `there is no persona ${personaId}; this case knows ${loaded.case.personas.join(', ')}\n`,
  );
  process.exit(2);
}
const patient = createPatient(script, DEFAULT_HOUSE);
const windows = (content.policies.get('call-windows') as CallWindows | undefined) ?? null;
const classes = (content.policies.get('patient-classes') as PatientClasses | undefined) ?? null;
const detect = loadDetect();
const seed = given?.seed ?? Number(options.seed);

if (options.seek) seek(options.seek);
else if (given) scripted(given);
else await interactive();

function seek(ending: string): void {
  const { case: kase } = loaded as NonNullable<typeof loaded>;
  const endings = kase.endings.map(({ id }) => id);
  if (!endings.includes(ending)) {
    process.stderr.write(`there is no ending ${ending}; this case knows ${endings.join(', ')}\n`);
    process.exit(2);
  }
  const people = options.persona ? [personaId] : kase.personas;
  const found = people.flatMap((id) => {
    const played = resolveScript(content, caseId, id);
    if (!played) return [];
    const own = createPatient(played, DEFAULT_HOUSE, 'table');
    const preparation = idealPreparation(played.case, windows);
    const state = seekEnding(own, ending, { house: DEFAULT_HOUSE, seed, preparation });
    return state ? [{ id, script: played, patient: own, state }] : [];
  });
  const [shortest] = found.sort((a, b) => a.state.seq - b.state.seq);
  if (!shortest) {
    process.stderr.write(`no call to ${ending} was found; another --seed may have one\n`);
    process.exit(1);
  }
  const { id, script: played, patient: own, state } = shortest;
  process.stderr.write(`${ending}, with ${id}, in ${state.seq} steps\n`);
  const wrapUp = idealWrapUp(played, state, classes);
  const wrapped = applyAction(own, state, { type: 'wrap-up', wrapUp }, state.at + 2_000);
  print(wrapped.ok ? wrapped.state : state, id);
}

function scripted(play: Play): void {
  const played = runPlay({ patient, house: DEFAULT_HOUSE, windows, classes, detect }, play);
  const report = reportOf(played.state);
  if (options.record) {
    const title = options.title ? textOf(options.title) : play.title;
    const named = { ...play, persona: personaId, title };
    const file = recordPlay(caseId, options.record, named, played, report);
    process.stderr.write(`recorded ${file}\n`);
  }
  print(played.state);
  for (const m of options.record ? [] : played.mismatches)
    process.stderr.write(`step ${m.step}: ${m.message}\n`);
  if (!options.record && played.mismatches.length > 0) process.exitCode = 1;
}

async function interactive(): Promise<void> {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const lines = prompt[Symbol.asyncIterator]();
  let state: CallState = { ...(await import('@/lib/call/start-call')).startCall(patient, seed) };
  const take = (action: AgentAction): void => {
    const applied = applyAction(patient, state, action, state.at + 2_000);
    if (!applied.ok) {
      process.stderr.write(`(${applied.code})\n`);
      return;
    }
    state = applied.state;
    for (const line of applied.entry.reaction?.says ?? [])
      process.stderr.write(`  ☎ ${line.text.zh}\n`);
  };
  const preparation = idealPreparation(loaded?.case as NonNullable<typeof loaded>['case'], windows);
  if (preparation) take({ type: 'prepare', preparation });
  take({ type: 'begin', rings: 1 });
  while (state.phase !== 'wrap-up') {
    const offered = options.mode === 'pick' ? offeredReplies(patient, state, seed) : [];
    offered.forEach(
      (o, i) =>
        void process.stderr.write(
          `    ${i + 1}. ${fill(o.reply.text, DEFAULT_HOUSE, patient.script.names).zh}\n`,
        ),
    );
    prompt.setPrompt('> ');
    prompt.prompt();
    const line = await lines.next();
    // nobody speaks any more: the receiver goes down
    const answer = line.done ? '/hangup' : line.value.trim();
    const picked = offered[Number(answer) - 1];
    if (answer === '/silence' || answer === '') take({ type: 'silence', ms: 5_000 });
    else if (answer === '/hold')
      take(state.phase === 'on-hold' ? { type: 'resume', ms: 20_000 } : { type: 'hold' });
    else if (answer === '/hangup') take({ type: 'hang-up' });
    else if (picked)
      take(replyAction(patient, DEFAULT_HOUSE, picked, { interrupts: false, gapMs: 900 }));
    else
      take({
        type: 'say',
        how: 'type',
        text: answer,
        en: null,
        replyId: null,
        ...detect({
          prev:
            state.entries
              .at(-1)
              ?.reaction?.says.map((l) => l.text.zh)
              .join('') ?? null,
          text: answer,
        }),
        interrupts: false,
        gapMs: 900,
      });
  }
  prompt.close();
  take({ type: 'wrap-up', wrapUp: idealWrapUp(patient.script, state, classes) });
  print(state);
}

function reportOf(state: CallState, persona = personaId) {
  const pins = practicePins(loaded as NonNullable<typeof loaded>, persona, seed);
  const kase = patient.script.case;
  return scoreCall(fromLog({ pins, entries: [...state.entries] }, kase), {
    rules: content.rules,
    policies: content.policies,
    case: kase,
    objections: content.objections,
    house: DEFAULT_HOUSE,
  });
}

function print(state: CallState, persona = personaId): void {
  const report = reportOf(state, persona);
  if (options.json === 'true') {
    for (const entry of state.entries) process.stdout.write(`${JSON.stringify(entry)}\n`);
    process.stdout.write(`${JSON.stringify(report)}\n`);
    return;
  }
  for (const { action, reaction } of state.entries) {
    if (action.type === 'say') process.stdout.write(`客服：${action.text}\n`);
    else if (action.type !== 'prepare' && action.type !== 'begin')
      process.stdout.write(`（${action.type}）\n`);
    if (reaction?.says.length)
      process.stdout.write(
        `患者：${reaction.says.map((l) => l.text.zh).join('')}　〔${reaction.mood} · ${reaction.place}〕\n`,
      );
  }
  process.stdout.write(
    `\n${report.overall} ${report.band} · ${Object.entries(report.dimensions)
      .map(([d, n]) => `${d} ${n}`)
      .join(' · ')} · ${report.ending ?? ''}\n`,
  );
  for (const f of report.findings)
    process.stdout.write(
      `${String(f.points).padStart(6)} ${f.turn === null ? '   ' : `#${f.turn}`.padEnd(3)} ${f.rule}: ${f.message.zh}\n`,
    );
}

function textOf(title: string): Play['title'] {
  const [zh = '', en = ''] = title.split(' // ');
  return { zh, en };
}

function readScript(file: string): Play {
  if (!existsSync(file)) {
    process.stderr.write(`there is no file ${file}\n`);
    process.exit(2);
  }
  const data = readDataFile(file, readFileSync(file, 'utf8'));
  const play = checkDataFile(data, Play);
  if (play) return play;
  process.stderr.write(`${data.problems.map(formatProblem).join('\n')}\n`);
  process.exit(2);
}

function playOf(picks: string): Play {
  const steps = picks.split(',').map((word): PlayStep => {
    const [name = '', seconds = '10'] = word.trim().split(':');
    if (name === 'silence') return { silence: Number(seconds) };
    if (name === 'hold') return { hold: Number(seconds) };
    if (name === 'hang-up') return { hang_up: true };
    return {
      pick: name.replace('!', '') as 'best' | 'fair' | 'fault',
      ...(name.endsWith('!') ? { interrupts: true } : {}),
    };
  });
  return {
    format: 1,
    title: { zh: '一通电话', en: 'A call' },
    persona: options.persona || ((loaded as NonNullable<typeof loaded>).case.personas[0] as string),
    seed: Number(options.seed),
    prepare: 'ideal',
    rings: 1,
    steps,
    wrap_up: 'ideal',
    expect: { ending: '', overall: [0, 100], dimensions: {}, findings: [], without: [] },
  };
}
