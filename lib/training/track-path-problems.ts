import { PLACEMENT_STEP } from '@/lib/model/placement';
import type { Track } from '@/lib/model/track';
import { pathOf } from './path-of';

export interface TrackPathProblem {
  path: PropertyKey[];
  message: string;
}

/**
 * What keeps somebody from walking a track to its end: steps of the same name, branches that are not there, a
 * step that needs one which does not come before it on every path it is on, a path without an exam, a placement
 * test that would spare more than reading and quizzes. Empty for a sound track; every step of it can then be reached.
 */
export function trackPathProblems(track: Track): TrackPathProblem[] {
  const problems: TrackPathProblem[] = [];
  const add = (path: PropertyKey[], message: string) => problems.push({ path, message });
  const branches = track.branches?.map((branch) => branch.id) ?? [];
  const paths = (branches.length > 0 ? branches : [null]).map((branch) => ({
    branch,
    steps: pathOf(track, branch),
  }));
  const seen = new Set<string>([PLACEMENT_STEP]);
  track.steps.forEach((step, i) => {
    if (seen.has(step.id)) add(['steps', i, 'id'], `\`${step.id}\` is taken`);
    seen.add(step.id);
    for (const id of step.branches ?? [])
      if (!branches.includes(id)) add(['steps', i, 'branches'], `there is no branch \`${id}\``);
    for (const id of step.needs ?? [])
      for (const { branch, steps } of paths) {
        const here = steps.indexOf(step);
        const before = steps.findIndex((each) => each.id === id);
        if (here >= 0 && (before < 0 || before >= here))
          add(
            ['steps', i, 'needs'],
            `\`${id}\` does not come before it${branch ? ` on the branch \`${branch}\`` : ''}, so it could never be opened`,
          );
      }
  });
  for (const { branch, steps } of paths) {
    const where = branch ? `the branch \`${branch}\`` : 'the track';
    if (steps.at(-1)?.kind !== 'exam') add(['steps'], `${where} does not end in an exam`);
  }
  track.placement?.parts.forEach((part, n) => {
    for (const id of part.proves) {
      const step = track.steps.find((each) => each.id === id);
      if (step?.kind !== 'handbook' && step?.kind !== 'quiz')
        add(
          ['placement', 'parts', n, 'proves'],
          `\`${id}\` is no handbook or quiz step: calls and exams are not spared`,
        );
    }
  });
  return problems;
}
