import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { Case } from '@/lib/model/case';
import type { Content, LoadedCase } from '@/lib/model/content';
import { Curriculum } from '@/lib/model/curriculum';
import { SharedLines } from '@/lib/model/lines';
import { Objection } from '@/lib/model/objection';
import { Persona } from '@/lib/model/persona';
import { Play } from '@/lib/model/play';
import { Policy } from '@/lib/model/policy';
import { QuizBank, type QuizItem } from '@/lib/model/quiz';
import { type Rule, RuleFile } from '@/lib/model/rule';
import type { Text } from '@/lib/model/text';
import { Track } from '@/lib/model/track';
import { checkDataFile, type DataFile, readDataFile } from './data-file';
import { type Followed, followInBank, followInCase } from './follow-policies';
import { ParsedCache } from './parsed-cache';
import type { Problem } from './problem';

export interface LoadedContent {
  content: Content;
  problems: Problem[];
  files: ReadonlyMap<string, DataFile>;
}

/**
 * Reads the content folder (`scenarios/`). Every file that fails its schema is left out and named in `problems`; the
 * rest is usable. `parsedCache` names a file in which parsed files are kept for the next run. Never throws on bad content, throws when the folder itself is missing.
 */
export function loadContent(folder: string, parsedCache?: string): LoadedContent {
  if (!existsSync(folder)) throw new Error(`there is no content folder at ${folder}`);
  const files = new Map<string, DataFile>();
  const problems: Problem[] = [];
  const hashes = new Map<string, string>();
  const cache = parsedCache ? new ParsedCache(parsedCache) : undefined;

  const read = (name: string): DataFile => {
    const text = readFileSync(path.join(folder, name), 'utf8').replace(/\r\n/g, '\n');
    const file = readDataFile(name, text, cache);
    files.set(name, file);
    hashes.set(name, sha256(text));
    return file;
  };
  const yamlIn = (sub: string): string[] =>
    list(folder, sub).filter((name) => name.endsWith('.yaml'));
  const load = <S extends z.ZodType>(
    name: string,
    schema: S,
    follow?: (data: unknown) => Followed,
  ): z.output<S> | null => {
    const file = read(name);
    if (!follow) return checkDataFile(file, schema);
    const { data, problems: found } = follow(file.data);
    const value = checkDataFile({ ...file, data }, schema);
    for (const { path: where, message } of found)
      file.problems.push({
        file: name,
        ...file.at(where),
        message: `${where.join('.')}: ${message}`,
      });
    return value;
  };
  const byId = <S extends z.ZodType<{ id: string }>>(
    sub: string,
    schema: S,
    follow?: (data: unknown) => Followed,
  ): Map<string, z.output<S>> => {
    const map = new Map<string, z.output<S>>();
    for (const name of yamlIn(sub)) {
      const value = load(name, schema, follow);
      if (!value) continue;
      const stem = path.posix.basename(name, '.yaml');
      if (value.id !== stem)
        problems.push({
          file: name,
          ...at(files, name, ['id']),
          message: `id: \`${value.id}\` must be the file's name \`${stem}\``,
        });
      map.set(value.id, value);
    }
    return map;
  };

  const personas = byId('personas', Persona);
  const objections = byId('objections', Objection);
  const policies = byId('policies', Policy);
  const tracks = byId('tracks', Track);
  const lines = new Map<SharedLines['register'], SharedLines>();
  for (const name of yamlIn('lines')) {
    const value = load(name, SharedLines);
    if (value) lines.set(value.register, value);
  }
  const rules: Rule[] = [];
  for (const name of yamlIn('rules')) rules.push(...(load(name, RuleFile)?.rules ?? []));
  const quizItems = new Map<string, QuizItem>();
  const quizBanks = new Map<string, { id: string; title: Text; items: string[] }>();
  for (const [id, bank] of byId('quizzes', QuizBank, (data) => followInBank(data, policies))) {
    const name = `quizzes/${id}.yaml`;
    quizBanks.set(id, { id, title: bank.title, items: bank.items.map((item) => item.id) });
    for (const [i, item] of bank.items.entries()) {
      if (quizItems.has(item.id))
        problems.push({
          file: name,
          ...at(files, name, ['items', i, 'id']),
          message: `items.${i}.id: \`${item.id}\` is used by another item`,
        });
      quizItems.set(item.id, item);
    }
  }

  const cases = new Map<string, LoadedCase>();
  for (const name of list(folder, 'cases').filter((n) => n.endsWith('/case.yaml'))) {
    const value = load(name, Case, (data) => followInCase(data, policies));
    const [, pack, slug] = name.split('/') as [string, string, string];
    const id = `${pack}/${slug}`;
    const plays = new Map<string, Play>();
    for (const playName of yamlIn(`cases/${id}/plays`)) {
      const play = load(playName, Play);
      if (play) plays.set(path.posix.basename(playName, '.yaml'), play);
    }
    if (!value) continue;
    const parts = [
      name,
      ...value.agenda.map((a) => `objections/${a.use}.yaml`),
      ...value.personas.map((p) => `personas/${p}.yaml`),
      ...yamlIn('lines'),
    ];
    cases.set(id, {
      id,
      pack,
      hash: sha256(parts.map((p) => `${p}:${hashes.get(p) ?? ''}`).join('\n')),
      case: value,
      plays,
    });
  }

  const curriculum = existsSync(path.join(folder, 'curriculum.yaml'))
    ? (load('curriculum.yaml', Curriculum)?.entries ?? [])
    : [];
  const covers = new Map<string, string[]>();
  for (const file of files.values())
    for (const id of coveredBy(file.data)) covers.set(id, [...(covers.get(id) ?? []), file.name]);

  cache?.save();
  const hash = sha256(
    [...hashes]
      .sort()
      .map(([name, h]) => `${name}:${h}`)
      .join('\n'),
  );
  for (const file of files.values()) problems.push(...file.problems);
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  return {
    content: {
      hash,
      cases,
      personas,
      objections,
      lines,
      rules,
      policies,
      quizItems,
      quizBanks,
      tracks,
      curriculum,
      covers,
    },
    problems,
    files,
  };
}

/** Every id under a `covers:` key, however deep. */
function coveredBy(data: unknown): Set<string> {
  if (Array.isArray(data)) return new Set(data.flatMap((inner) => [...coveredBy(inner)]));
  if (data === null || typeof data !== 'object') return new Set();
  return new Set(
    Object.entries(data).flatMap(([key, value]) =>
      key === 'covers' && Array.isArray(value) ? value.map(String) : [...coveredBy(value)],
    ),
  );
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const at = (files: ReadonlyMap<string, DataFile>, name: string, where: readonly PropertyKey[]) =>
  files.get(name)?.at(where) ?? { line: 1, col: 1 };

/** All files below a sub-folder, sorted, relative to the content folder, with forward slashes. */
function list(folder: string, sub: string): string[] {
  const full = path.join(folder, sub);
  if (!existsSync(full)) return [];
  return readdirSync(full)
    .sort()
    .flatMap((entry) =>
      statSync(path.join(full, entry)).isDirectory()
        ? list(folder, `${sub}/${entry}`)
        : [`${sub}/${entry}`],
    );
}
