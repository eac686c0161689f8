import type { Content, LoadedCase } from '@/lib/model/content';
import type { SharedLines } from '@/lib/model/lines';
import type { Objection } from '@/lib/model/objection';
import type { Persona } from '@/lib/model/persona';

/** The part of the content that one case is played with. JSON; kept in the store under the case's hash. */
export interface CaseBundle {
  loaded: Omit<LoadedCase, 'plays'>;
  personas: Persona[];
  objections: Objection[];
  lines: SharedLines[];
}

/** Takes out what a case needs, so that an attempt can be replayed after the content has changed. */
export function pinContent(content: Content, loaded: LoadedCase): CaseBundle {
  const { plays: _, ...rest } = loaded;
  const present = <T>(value: T | undefined): T[] => (value ? [value] : []);
  return {
    loaded: rest,
    personas: loaded.case.personas.flatMap((id) => present(content.personas.get(id))),
    objections: loaded.case.agenda.flatMap((entry) => present(content.objections.get(entry.use))),
    lines: [...content.lines.values()],
  };
}

/** The content with one case as it was when it was pinned; everything else as it is now. */
export function withPinned(content: Content, bundle: CaseBundle): Content {
  const overlay = <T extends { id: string }>(now: ReadonlyMap<string, T>, then: readonly T[]) =>
    new Map([...now, ...then.map((v): [string, T] => [v.id, v])]);
  return {
    ...content,
    cases: new Map([...content.cases, [bundle.loaded.id, { ...bundle.loaded, plays: new Map() }]]),
    personas: overlay(content.personas, bundle.personas),
    objections: overlay(content.objections, bundle.objections),
    lines: new Map([
      ...content.lines,
      ...bundle.lines.map((l): [SharedLines['register'], SharedLines] => [l.register, l]),
    ]),
  };
}
