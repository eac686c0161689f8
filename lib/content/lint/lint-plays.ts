import { type Detect, runPlay } from '@/lib/call/play/run-play';
import { practicePins } from '@/lib/call/practice-pins';
import type { LoadedCase } from '@/lib/model/content';
import { DEFAULT_HOUSE } from '@/lib/model/house';
import type { Play } from '@/lib/model/play';
import type { CallWindows, PatientClasses } from '@/lib/model/policy';
import { createPatient } from '@/lib/patient/patient';
import { resolveScript } from '@/lib/patient/resolve-script';
import { fromLog } from '@/lib/scoring/from-log';
import { rulesTried } from '@/lib/scoring/rules-tried';
import { scoreCall } from '@/lib/scoring/score-call';
import type { LoadedContent } from '../load-content';
import type { Problem } from '../problem';
import type { RulesFired } from './lint-rules';

/** Plays every play of a case: what the patient does, the ending, the score and the findings must be as it says. Notes in `fired` which rules were kept and broken. */
export function lintPlays(
  { content, files }: LoadedContent,
  loaded: LoadedCase,
  detect: Detect,
  fired?: RulesFired,
): Problem[] {
  const problems: Problem[] = [];
  for (const [name, play] of loaded.plays) {
    const file = `cases/${loaded.id}/plays/${name}.yaml`;
    const report = (path: readonly PropertyKey[], message: string) =>
      problems.push({
        file,
        ...(files.get(file)?.at(path) ?? { line: 1, col: 1 }),
        message: `${path.join('.')}: ${message}`,
      });
    const script = resolveScript(content, loaded.id, play.persona);
    if (!script) continue; // the missing persona or module is named elsewhere
    const patient = createPatient(script, DEFAULT_HOUSE, 'table');
    const windows = (content.policies.get('call-windows') as CallWindows | undefined) ?? null;
    const classes = (content.policies.get('patient-classes') as PatientClasses | undefined) ?? null;
    const played = runPlay({ patient, house: DEFAULT_HOUSE, windows, classes, detect }, play);
    for (const m of played.mismatches)
      report(m.step < 0 ? ['expect', 'ending'] : ['steps', m.step], m.message);
    const pins = practicePins(loaded, play.persona, play.seed);
    const call = fromLog({ pins, entries: [...played.state.entries] }, loaded.case);
    const rubric = {
      rules: content.rules,
      policies: content.policies,
      case: loaded.case,
      objections: content.objections,
      house: DEFAULT_HOUSE,
    };
    const scored = scoreCall(call, rubric);
    for (const [rule, how] of rulesTried(call, rubric)) fired?.[how].add(rule);
    problemsOf(play, scored).forEach(({ path, message }) => void report(path, message));
  }
  return problems;
}

function problemsOf(
  { expect }: Play,
  report: ReturnType<typeof scoreCall>,
): { path: PropertyKey[]; message: string }[] {
  const found: { path: PropertyKey[]; message: string }[] = [];
  const outside = (value: number, [least, most]: readonly [number, number]) =>
    value < least || value > most;
  if (outside(report.overall, expect.overall))
    found.push({
      path: ['expect', 'overall'],
      message: `the call scores ${report.overall}, expected ${expect.overall.join('–')}`,
    });
  for (const [dimension, range] of Object.entries(expect.dimensions)) {
    const value = report.dimensions[dimension as keyof typeof report.dimensions];
    if (value === undefined)
      found.push({
        path: ['expect', 'dimensions', dimension],
        message: 'there is no such dimension',
      });
    else if (outside(value, range))
      found.push({
        path: ['expect', 'dimensions', dimension],
        message: `is ${value}, expected ${range.join('–')}`,
      });
  }
  const rules = new Set(report.findings.map((finding) => finding.rule));
  expect.findings.forEach((rule, i) => {
    if (!rules.has(rule))
      found.push({
        path: ['expect', 'findings', i],
        message: `\`${rule}\` was not found; found: ${[...rules].join(', ')}`,
      });
  });
  expect.without.forEach((rule, i) => {
    if (rules.has(rule))
      found.push({ path: ['expect', 'without', i], message: `\`${rule}\` was found` });
  });
  return found;
}
