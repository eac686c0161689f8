import path from 'node:path';
import { loadContent } from '@/lib/content/load-content';
import { PARSED_CONTENT } from '@/lib/content/parsed-cache';
import type { Content } from '@/lib/model/content';
import { DEFAULT_HOUSE } from '@/lib/model/house';
import { createPatient, type Patient } from '@/lib/patient/patient';
import { resolveScript } from '@/lib/patient/resolve-script';

let loaded: Content | undefined;

/** The shipped content, read once per test file. */
export function shippedContent(): Content {
  loaded ??= loadContent(path.join(process.cwd(), 'scenarios'), PARSED_CONTENT).content;
  return loaded;
}

/** A patient of the shipped content; the case's first persona unless told otherwise. */
export function patientOf(
  caseId: string,
  personaId?: string,
  by: 'statechart' | 'table' = 'table',
): Patient {
  const content = shippedContent();
  const persona = personaId ?? content.cases.get(caseId)?.case.personas[0] ?? '';
  const script = resolveScript(content, caseId, persona);
  if (!script) throw new Error(`no case ${caseId} with ${persona}`);
  return createPatient(script, DEFAULT_HOUSE, by);
}

/** Every case with every persona that may be on its line. */
export function everyPairing(): { caseId: string; personaId: string }[] {
  return [...shippedContent().cases.values()].flatMap(({ id, case: kase }) =>
    kase.personas.map((personaId) => ({ caseId: id, personaId })),
  );
}
