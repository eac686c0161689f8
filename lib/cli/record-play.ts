import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { PlayedCall } from '@/lib/call/play/run-play';
import type { Play, PlayStep } from '@/lib/model/play';
import type { Report } from '@/lib/model/report';

const ROOM = 4;
const MOST_FINDINGS = 3;

/**
 * Writes `plays/NAME.yaml` of a case: the steps of a play with the reply, mood and place that came of each, and the ending,
 * score (±4) and gravest findings as what to expect. Whoever records must read the call: a play keeps what is, right or wrong.
 * Gives the file written.
 */
export function recordPlay(
  caseId: string,
  name: string,
  play: Play,
  played: PlayedCall,
  report: Report,
): string {
  const steps = play.steps.map((step, i): PlayStep => {
    const reaction = played.reactions[i];
    const picked = played.picked[i];
    return {
      ...step,
      ...('pick' in step && picked ? { does: [...picked.does] } : {}),
      ...(reaction ? { mood: reaction.mood, place: reaction.place } : {}),
    };
  });
  const grave = report.findings.filter((f) => f.severity === 'critical' || f.severity === 'major');
  const { format, title, persona, seed, prepare, rings, wrap_up } = play;
  const folder = path.join('scenarios/cases', caseId, 'plays');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.yaml`);
  const text = stringify(
    {
      format,
      title: `${title.zh} // ${title.en}`,
      persona,
      seed,
      ...(prepare === 'ideal' ? {} : { prepare }),
      ...(rings === 1 ? {} : { rings }),
      steps,
      ...(wrap_up === 'ideal' ? {} : { wrap_up }),
      expect: {
        ending: played.state.snapshot.context.ending ?? '',
        overall: [Math.max(0, report.overall - ROOM), Math.min(100, report.overall + ROOM)],
        findings: [...new Set(grave.map((f) => f.rule))].slice(0, MOST_FINDINGS),
      },
    },
    { lineWidth: 0 },
  );
  writeFileSync(file, text.replace(/does:\n(?:\s+- [a-z-]+\n)+/g, flowed));
  return file;
}

/** The moves of a reply on one line, as an author writes them. */
function flowed(block: string): string {
  return `does: [${[...block.matchAll(/- ([a-z-]+)/g)].map((m) => m[1]).join(', ')}]\n`;
}
