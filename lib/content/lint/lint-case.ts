import type { LoadedCase } from '@/lib/model/content';
import { LINE_MOODS, type LinesByMood } from '@/lib/model/lines';
import { STAGES } from '@/lib/model/objection';
import { FIXED_PLACES, PLACES_WITH_REPLIES } from '@/lib/model/place';
import { didYouMean } from '../did-you-mean';
import type { LoadedContent } from '../load-content';
import type { Problem } from '../problem';

const MOODS_TO_COVER = LINE_MOODS.filter((mood) => mood !== 'any');

/** What a case must keep beyond its schema: see the comments of each check. */
export function lintCase({ content, files }: LoadedContent, loaded: LoadedCase): Problem[] {
  const name = `cases/${loaded.id}/case.yaml`;
  const file = files.get(name);
  const kase = loaded.case;
  const problems: Problem[] = [];
  const report = (path: readonly PropertyKey[], message: string): void => {
    problems.push({
      file: name,
      ...(file?.at(path) ?? { line: 1, col: 1 }),
      message: `${path.join('.')}: ${message}`,
    });
  };
  const unknown = (
    path: readonly PropertyKey[],
    what: string,
    word: string,
    known: Iterable<string>,
  ): void => {
    const guess = didYouMean(word, known);
    report(path, `there is no ${what} \`${word}\`${guess ? `, did you mean \`${guess}\`?` : ''}`);
  };

  kase.personas.forEach((id, i) => {
    if (!content.personas.has(id)) unknown(['personas', i], 'persona', id, content.personas.keys());
    if (kase.personas.indexOf(id) !== i) report(['personas', i], `\`${id}\` is listed twice`);
  });

  const items = kase.agenda.map((entry) => entry.as ?? entry.use);
  for (const [i, entry] of kase.agenda.entries()) {
    const module = content.objections.get(entry.use);
    if (!module) {
      unknown(['agenda', i, 'use'], 'objection', entry.use, content.objections.keys());
      continue;
    }
    if (items.indexOf(items[i] as string) !== i)
      report(
        ['agenda', i],
        `\`${items[i]}\` is on the agenda twice; give one of them another name with \`as\``,
      );
    // two calls' worth of words: whoever calls twice must not hear the same opening of an objection again
    const raised = entry.opens_with ?? entry.lines.raised ?? module.lines.raised;
    for (const mood of MOODS_TO_COVER.filter((m) => m !== 'softened')) {
      if (variantsFor(raised, mood) < 2)
        report(
          ['agenda', i],
          `needs two variants of its opening words for a ${mood} patient (or under \`any\`)`,
        );
    }
  }

  // places: only those that exist, and words for each that needs them
  const places = [
    ...FIXED_PLACES,
    ...items.flatMap((item) => STAGES.map((stage) => `${item}/${stage}`)),
  ] as string[];
  const danger = content.objections.get(kase.agenda.at(-1)?.use ?? '')?.kind === 'danger';
  for (const key of ['replies', 'script'] as const) {
    for (const place of Object.keys(kase[key]))
      if (!places.includes(place)) unknown([key, place], 'place', place, places);
  }
  for (const place of PLACES_WITH_REPLIES) {
    if (danger && place.startsWith('decision/')) continue;
    if (!kase.replies[place]) report(['replies'], `offers no replies at \`${place}\``);
  }
  items.forEach((item, i) => {
    if (!kase.replies[`${item}/raised`])
      report(['agenda', i], `offers no replies of its own at \`${item}/raised\``);
  });

  // endings: every way a call can end has one
  const agreed = new Set(
    kase.endings.flatMap((e) => ('agreed' in e.when ? [e.when.agreed as string] : [])),
  );
  kase.agreements.forEach((offer, i) => {
    if (!agreed.has(offer.id))
      report(['agreements', i], `no ending is reached when \`${offer.id}\` is agreed`);
  });
  for (const outcome of agreed) {
    if (outcome !== 'none' && !kase.agreements.some((offer) => offer.id === outcome))
      report(['endings'], `no agreement leads to \`agreed: ${outcome}\``);
  }
  if (!agreed.has('none'))
    report(
      ['endings'],
      'needs an ending for parting without an agreement (`when: {agreed: none}`)',
    );
  if (!kase.endings.some((e) => 'mood' in e.when))
    report(['endings'], 'needs an ending for a patient who walks away (`when: {mood: broken}`)');
  kase.endings.forEach((ending, i) => {
    if (kase.endings.findIndex((e) => e.id === ending.id) !== i)
      report(['endings', i], `\`${ending.id}\` stands twice`);
  });

  for (const [id, fact] of Object.entries(kase.facts)) {
    if (fact.item && !items.includes(fact.item))
      unknown(['facts', id, 'item'], 'agenda item', fact.item, items);
  }

  // plays: three at least, and one for every ending
  if (loaded.plays.size < 3)
    report([], `has ${loaded.plays.size} plays, needs 3 or more in plays/`);
  for (const [i, ending] of kase.endings.entries()) {
    if (![...loaded.plays.values()].some((play) => play.expect.ending === ending.id))
      report(['endings', i], `no play ends in \`${ending.id}\``);
  }
  for (const [play, { persona, expect }] of loaded.plays) {
    const where = {
      file: `cases/${loaded.id}/plays/${play}.yaml`,
      ...(files.get(`cases/${loaded.id}/plays/${play}.yaml`)?.at(['persona']) ?? {
        line: 1,
        col: 1,
      }),
    };
    if (!content.personas.has(persona))
      problems.push({ ...where, message: `persona: there is no persona \`${persona}\`` });
    if (!kase.endings.some((e) => e.id === expect.ending))
      problems.push({
        ...where,
        message: `expect.ending: the case has no ending \`${expect.ending}\``,
      });
  }
  return problems;
}

function variantsFor(lines: LinesByMood, mood: (typeof MOODS_TO_COVER)[number]): number {
  const by = lines as Partial<Record<string, unknown[]>>;
  return (by[mood]?.length ?? 0) + (by.any?.length ?? 0) + (by[mood] ? 0 : (by.calm?.length ?? 0));
}
