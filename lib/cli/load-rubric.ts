import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { Policy } from '@/lib/model/policy';
import { type Rule, RuleFile } from '@/lib/model/rule';
import type { Rubric } from '@/lib/scoring/rubric';

const SCENARIOS = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../scenarios');

/**
 * The rubric for transcripts of calls that no case produced: the rules and policies of the content folder. Reads only
 * those two folders, so that a command starts fast; a file that fails its schema throws, naming the file.
 */
export function loadRubric(folder: string = SCENARIOS): Rubric {
  const rules: Rule[] = yamlIn(folder, 'rules').flatMap(([name, data]) =>
    named(name, () => RuleFile.parse(data).rules),
  );
  const policies = new Map(
    yamlIn(folder, 'policies', SCORED).map(([name, data]) => {
      const policy = named(name, () => Policy.parse(data));
      return [policy.id, policy] as const;
    }),
  );
  return { rules, policies, case: null, objections: new Map() };
}

/** The policies that a transcript without a case is scored by. */
const SCORED = ['patient-classes.yaml', 'wrap-up.yaml'];

function yamlIn(folder: string, sub: string, only?: readonly string[]): [string, unknown][] {
  return readdirSync(path.join(folder, sub))
    .filter((name) => name.endsWith('.yaml') && (only?.includes(name) ?? true))
    .sort()
    .map((name) => [`${sub}/${name}`, parse(readFileSync(path.join(folder, sub, name), 'utf8'))]);
}

function named<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new Error(`${name} does not fit its schema`, { cause });
  }
}
