import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { loadCheckedContent } from '@/lib/content/checked-content';
import { PARSED_CONTENT } from '@/lib/content/parsed-cache';
import type { Content } from '@/lib/model/content';
import { DEFAULT_HOUSE } from '@/lib/model/house';
import { createPatient, type Patient } from '@/lib/patient/patient';
import { resolveScript } from '@/lib/patient/resolve-script';

let loaded: Content | undefined;

/** The shipped content, read once per process and kept for the next one, as checked by the sources as they are. */
export function shippedContent(): Content {
  const root = process.cwd();
  loaded ??= loadCheckedContent(
    path.join(root, 'scenarios'),
    path.join(root, '.tmp/content-of-sources.bin'),
    hashOfSources(root),
    PARSED_CONTENT,
  );
  return loaded;
}

/** Of everything that reading content runs through. */
function hashOfSources(root: string): string {
  const hash = createHash('sha256');
  for (const folder of ['lib/model', 'lib/content'])
    for (const name of fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((each) => each.endsWith('.ts'))
      .sort())
      hash.update(`\0${name}\0`).update(fs.readFileSync(path.join(root, folder, name)));
  return hash.update(fs.readFileSync(path.join(root, 'package-lock.json'))).digest('hex');
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
