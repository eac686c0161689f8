import { type Document, isMap, isNode, isPair, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { didYouMean } from './did-you-mean';
import { keysOf } from './keys-of';
import type { ParsedCache } from './parsed-cache';
import type { Problem } from './problem';

/** A YAML file as read: its data, and where each value stands. */
export interface DataFile {
  name: string; // relative to the content folder, with forward slashes
  text: string;
  data: unknown;
  /** The place of a value, or of its nearest parent that exists. */
  at(path: readonly PropertyKey[]): { line: number; col: number };
  problems: Problem[];
}

/** Parses a YAML text, or takes what it parsed to before. Syntax errors become problems; never throws. */
export function readDataFile(name: string, text: string, cache?: ParsedCache): DataFile {
  const known = cache?.get(text);
  if (known !== undefined) {
    let located: Located | null = null;
    const at: DataFile['at'] = (path) => {
      located ??= parseLocated(text);
      return locate(located.doc, located.counter, path);
    };
    return { name, text, data: known, problems: [], at };
  }
  const { doc, counter } = parseLocated(text);
  const problems = doc.errors.map((error) => {
    const { line, col } = counter.linePos(error.pos[0]);
    return { file: name, line, col, message: `YAML: ${error.message}` };
  });
  let data: unknown = null;
  if (problems.length === 0) {
    try {
      data = doc.toJS({ maxAliasCount: 50 });
      cache?.set(text, data);
    } catch (error) {
      problems.push({
        file: name,
        line: 1,
        col: 1,
        message: `YAML: ${error instanceof Error ? error.message : String(error)}`,
      });
    }
  }
  return { name, text, data, problems, at: (path) => locate(doc, counter, path) };
}

interface Located {
  doc: Document;
  counter: LineCounter;
}

function parseLocated(text: string): Located {
  const counter = new LineCounter();
  const options = { lineCounter: counter, prettyErrors: false, uniqueKeys: true };
  return { doc: parseDocument(quoteTexts(text), options), counter };
}

/**
 * Authors write `- 中文 // English` without thinking of YAML's special characters: a block-style value that holds ` // ` is
 * taken literally, as if it were in quotes, also when it begins with a house variable such as `{clinic}`. Columns after it move by one, lines stay.
 */
function quoteTexts(text: string): string {
  return text.replace(
    /^(\s*(?:- +)*(?:[A-Za-z_][\w/-]*: +)?)(.*)$/gm,
    (line, head: string, value: string) =>
      value.includes(' // ') && !/^(['"[|>&*#]|\{(?!\w+\}))/.test(value)
        ? `${head}'${value.trimEnd().replaceAll("'", "''")}'`
        : line,
  );
}

/** Checks the data against a schema: the parsed value, or null with one problem per issue added to the file. */
export function checkDataFile<S extends z.ZodType>(file: DataFile, schema: S): z.output<S> | null {
  if (file.problems.length > 0) return null;
  const result = schema.safeParse(file.data);
  if (result.success) return result.data;
  const known = keysOf(schema);
  for (const issue of result.error.issues) addIssue(file, issue, [], known);
  return null;
}

function addIssue(
  file: DataFile,
  issue: z.core.$ZodIssue,
  prefix: readonly PropertyKey[],
  known: ReadonlySet<string>,
): void {
  const path = [...prefix, ...issue.path];
  if (issue.code === 'invalid_union') {
    // report the alternative that came furthest, rather than all of them
    const nearest = [...issue.errors].sort((a, b) => score(b) - score(a))[0];
    if (nearest && nearest.length > 0) {
      for (const inner of nearest) addIssue(file, inner, path, known);
      return;
    }
  }
  const field = path.map(String).join('.') || '(the whole file)';
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const guess = didYouMean(key, known);
      file.problems.push({
        file: file.name,
        ...file.at([...path, key]),
        message: `${field}: unknown key \`${key}\`${guess ? `, did you mean \`${guess}\`?` : ''}`,
      });
    }
    return;
  }
  if (issue.code === 'invalid_value') {
    const got = valueAt(file.data, path);
    const guess = typeof got === 'string' ? didYouMean(got, issue.values.map(String)) : null;
    file.problems.push({
      file: file.name,
      ...file.at(path),
      message: `${field}: ${got === undefined ? 'is missing' : `\`${String(got)}\` is not allowed`}${guess ? `, did you mean \`${guess}\`?` : `; one of ${issue.values.slice(0, 12).map(String).join(', ')}${issue.values.length > 12 ? ' …' : ''}`}`,
    });
    return;
  }
  const missing = valueAt(file.data, path) === undefined && issue.code === 'invalid_type';
  file.problems.push({
    file: file.name,
    ...file.at(path),
    message: `${field}: ${missing ? 'is missing' : issue.message}`,
  });
}

/** How far an alternative of a union got: deep issues and no unknown keys mean it was the one that was meant. */
function score(issues: readonly z.core.$ZodIssue[]): number {
  return (
    issues.reduce(
      (sum, i) =>
        sum +
        i.path.length * 2 -
        (i.code === 'unrecognized_keys' ? 3 * i.keys.length : 0) -
        (i.code === 'invalid_type' && i.path.length === 0 ? 5 : 0),
      0,
    ) - issues.length
  );
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = data;
  for (const key of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function locate(
  doc: Document,
  counter: LineCounter,
  path: readonly PropertyKey[],
): { line: number; col: number } {
  let node: unknown = doc.contents;
  let offset = 0;
  for (const key of path) {
    let child: unknown;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) =>
          isPair(item) &&
          String((item.key as { value?: unknown })?.value ?? item.key) === String(key),
      );
      const keyNode = pair?.key;
      if (isNode(keyNode) && keyNode.range) offset = keyNode.range[0];
      child = pair?.value;
    } else if (isSeq(node)) {
      child = node.items[Number(key)];
      if (isNode(child) && child.range) offset = child.range[0];
    }
    if (child === undefined || child === null) break;
    node = child;
  }
  const { line, col } = counter.linePos(offset);
  return { line: Math.max(1, line), col: Math.max(1, col) };
}
