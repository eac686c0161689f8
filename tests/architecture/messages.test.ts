import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadMessages, type Messages } from '@/lib/server/i18n/load-messages';
import { messageArguments } from '@/tests/support/message-arguments';
import { sourceFiles, withoutComments } from '@/tests/support/source-files';

const folder = path.join(process.cwd(), 'app/_messages');
const namesIn = (language: string) => fs.readdirSync(path.join(folder, language)).sort();
const chinese = flatten(loadMessages('zh-CN'));
const english = flatten(loadMessages('en'));
const screens = sourceFiles(['app', 'components'], /\.tsx?$/);

describe('messages', () => {
  test('come in the same files in both languages', () => {
    expect(namesIn('en')).toEqual(namesIn('zh-CN'));
  });

  test('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  test('expect the same arguments in both languages', () => {
    const different = [...chinese].filter(([key, text]) => {
      const other = english.get(key);
      return other !== undefined && `${messageArguments(text)}` !== `${messageArguments(other)}`;
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });

  test('say something, in the language they claim', () => {
    const empty = [...chinese, ...english].filter(([, text]) => !text.trim());
    const hanInEnglish = [...english].filter(([, text]) => /\p{Script=Han}/u.test(text));
    expect([...empty, ...hanInEnglish].map(([key]) => key)).toEqual([]);
  });

  test('become Traditional Chinese without touching the arguments', () => {
    const traditional = flatten(loadMessages('zh-TW'));
    expect([...traditional.keys()]).toEqual([...chinese.keys()]);
    for (const [key, text] of traditional) {
      expect(messageArguments(text)).toEqual(messageArguments(chinese.get(key) ?? ''));
    }
  });

  test('exist for every key that a screen asks for by name', () => {
    const missing = screens.flatMap((file) =>
      askedKeys(file.text)
        .filter((key) => !chinese.has(key))
        .map((key) => `${file.path}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  test('are the only place for words: no Chinese in the code of screens', () => {
    const hardCoded = screens.flatMap((file) =>
      withoutComments(file.text)
        .split('\n')
        .filter((line) => /\p{Script=Han}/u.test(line) && !/<span lang="zh/.test(line))
        .map((line) => `${file.path}: ${line.trim()}`),
    );
    expect(hardCoded).toEqual([]);
  });
});

describe('messageArguments', () => {
  test.each([
    ['plain', []],
    ['{name} and <b>bold</b>', ['<b>', 'name']],
    ['{n, plural, one {# book} other {# books by {who}}}', ['n', 'who']],
  ])('%s', (message, names) => {
    expect(messageArguments(message)).toEqual(names);
  });

  test.each(['{open', 'shut}', '{}'])('refuses %s', (message) => {
    expect(() => messageArguments(message)).toThrow();
  });
});

function flatten(messages: Messages, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value] as const]
        : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** Literal keys of `const t = useTranslations('namespace')` (or getTranslations) in one file. */
function askedKeys(code: string): string[] {
  const translators = new Map<string, Set<string>>();
  const made = /(\w+) = (?:await )?(?:use|get)Translations\('([\w.-]+)'\)/g;
  for (const [, name = '', namespace = ''] of code.matchAll(made)) {
    translators.set(name, (translators.get(name) ?? new Set()).add(namespace));
  }
  return [...translators].flatMap(([name, namespaces]) => {
    const [namespace] = namespaces;
    if (namespaces.size !== 1) return [];
    const used = new RegExp(`(?<![\\w.])${name}(?:\\.rich|\\.markup|\\.raw)?\\('([\\w.-]+)'`, 'g');
    return [...code.matchAll(used)]
      .map(([, key]) => `${namespace}.${key}`)
      .filter((key) => ![...chinese.keys()].some((known) => known.startsWith(`${key}.`)));
  });
}
