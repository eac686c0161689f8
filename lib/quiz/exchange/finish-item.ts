import { EXCHANGE_FIELDS, type ExchangeField } from '@/lib/model/exchange-view';
import { QuizItem } from '@/lib/model/quiz';
import { Slug } from '@/lib/model/text';
import { asTrueFalse } from './as-true-false';
import { choicesAmiss } from './choices-amiss';
import type { DraftItem } from './draft-item';
import type { ExchangeParticulars, ExchangeProblem } from './exchange-problem';
import type { ImportDefaults } from './import-defaults';
import { readLabels } from './read-labels';
import type { Words } from './words';

/**
 * Lays the rules of the item bank on a question that was read. Gives the item, or null with the reasons; every field that
 * the file did not bring is filled from `defaults` and named in a problem. `taken` are the ids so far; a new one is added.
 */
export function finishItem(
  asRead: DraftItem,
  defaults: ImportDefaults,
  taken: Set<string>,
): { item: QuizItem | null; problems: ExchangeProblem[] } {
  const draft = asTrueFalse(asRead);
  const labels = readLabels(draft.labels);
  const id = idOf(draft, taken);
  const problems: ExchangeProblem[] = [];
  const tell = (
    severity: ExchangeProblem['severity'],
    code: ExchangeProblem['code'],
    message: string,
    particulars: ExchangeParticulars = {},
  ) =>
    problems.push({
      severity,
      code,
      file: draft.file,
      line: draft.line,
      id,
      message,
      ...particulars,
    });
  const filled: ExchangeField[] = [];
  const or = <T>(name: ExchangeField, value: T | null, fallback: T): T => {
    if (value !== null && !(Array.isArray(value) && value.length === 0)) return value;
    filled.push(name);
    return fallback;
  };
  if (draft.id === null) filled.push('id');
  const flags = { oneLanguage: false, stripped: false };
  const raw = {
    ...(written(draft.body, flags) as Record<string, unknown>),
    kind: draft.kind,
    id,
    covers: or('covers', labels.covers, [...defaults.covers]),
    ...(labels.policy.length > 0 ? { policy: labels.policy } : {}),
    tags: or('tags', labels.tags, [...defaults.tags]),
    difficulty: or('difficulty', labels.difficulty, defaults.difficulty),
    critical: labels.critical,
    needs_clinical_review: labels.needs_clinical_review,
    asks: written(draft.asks, flags),
    reason: written(or('reason', draft.reason, words(defaults.reason)), flags),
    source: written(or('source', draft.source, words(defaults.source)), flags),
    ...(draft.kind === 'listen' && labels.pace !== null ? { pace: labels.pace } : {}),
  };
  if (draft.id !== null && draft.id !== id)
    tell(
      'changed',
      'filled-in',
      `the id "${draft.id.slice(0, 60)}" cannot be an id here and became ${id}`,
      { words: [draft.id], fields: ['id'] },
    );
  if (draft.name && draft.name !== id)
    tell(
      'changed',
      'title-dropped',
      `the title "${draft.name.slice(0, 80)}" is left out: items have none`,
      { words: [draft.name] },
    );
  for (const { code, message, ...particulars } of draft.changes)
    tell('changed', code, message, particulars);
  for (const label of labels.unknown)
    tell(
      'changed',
      'tag-dropped',
      `the tag "${label.slice(0, 60)}" cannot be a tag here and is left out`,
      { words: [label] },
    );
  if (flags.oneLanguage)
    tell('changed', 'one-language', 'one language only: it stands for both until translated');
  if (flags.stripped)
    tell('changed', 'markup-dropped', 'formatting, pictures or links are left out');
  if (filled.length > 0)
    tell('changed', 'filled-in', `the file does not say and was filled in: ${filled.join(', ')}`, {
      fields: filled,
    });
  if (taken.has(id)) {
    tell('refused', 'id-twice', `the id ${id} stands in the file twice`, { words: [id] });
    return { item: null, problems };
  }
  const parsed = QuizItem.safeParse(raw);
  if (!parsed.success) {
    const amiss = choicesAmiss(draft.kind, raw);
    if (amiss) {
      problems.push({ severity: 'refused', file: draft.file, line: draft.line, id, ...amiss });
      return { item: null, problems };
    }
    const issue = parsed.error.issues[0];
    const field = fieldOf(issue?.path[0]);
    tell(
      'refused',
      field ? 'field-amiss' : 'not-an-item',
      `${issue?.path.join('.') || draft.kind}: ${issue?.message ?? 'not an item'}`,
      field ? { fields: [field] } : {},
    );
    return { item: null, problems };
  }
  taken.add(id);
  return { item: parsed.data, problems };
}

/** The field that a part of a data file is, by the name that the interface has for it. */
function fieldOf(part: PropertyKey | undefined): ExchangeField | undefined {
  return ANSWERS.has(String(part)) ? 'answers' : EXCHANGE_FIELDS.find((field) => field === part);
}

const ANSWERS: ReadonlySet<string> = new Set([
  'options',
  'steps',
  'pairs',
  'others',
  'lines',
  'right',
  'value',
  'tolerance',
]);

/** The file's id; a name made from its title or line when it has none that can be one. */
function idOf(draft: DraftItem, taken: ReadonlySet<string>): string {
  if (draft.id !== null && Slug.safeParse(draft.id).success) return draft.id;
  const made = (draft.id ?? draft.name)
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  if (made && !taken.has(made)) return made;
  return `${made || 'imported'}-line-${draft.line}`;
}

const words = (text: { zh: string; en: string }): Words => ({
  ...text,
  oneLanguage: false,
  stripped: false,
});

function written(value: unknown, flags: { oneLanguage: boolean; stripped: boolean }): unknown {
  if (Array.isArray(value)) return value.map((inner) => written(inner, flags));
  if (typeof value !== 'object' || value === null) return value;
  if (isWords(value)) {
    flags.oneLanguage ||= value.oneLanguage;
    flags.stripped ||= value.stripped;
    return `${value.zh} // ${value.en}`;
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      inner === null || inner === undefined ? [] : [[name, written(inner, flags)]],
    ),
  );
}

const isWords = (value: object): value is Words => 'zh' in value && 'oneLanguage' in value;
