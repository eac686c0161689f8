'use client';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { focusFirstError } from '@/app/_parts/focus-first-error';
import { orLost } from '@/app/_parts/or-lost';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useToast } from '@/components/ui/use-toast';
import type { House, HouseSettings } from '@/lib/model/house';
import { type HouseRefusal, keep } from '../actions';

const LANGUAGES = ['zh', 'en'] as const;
const FACTS = ['clinic', 'agent', 'address', 'hours'] as const;
const MOST_CHARACTERS = 100;

/** The clinic's facts in both languages, each with a sentence that shows how they will sound in a call. */
export function HouseForm({
  house,
  sentences,
}: {
  house: HouseSettings;
  /** The example with {clinic}, {agent}, {address}, {hours}, in the language of its facts. */
  sentences: Readonly<Record<(typeof LANGUAGES)[number], string>>;
}) {
  const t = useTranslations('settings');
  const toast = useToast();
  const [kept, setKept] = useState(house);
  const [typed, setTyped] = useState(house);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<'denied' | 'lost' | null>(null);
  const [busy, start] = useTransition();
  const change = (language: (typeof LANGUAGES)[number], part: Partial<House>) =>
    setTyped({ ...typed, [language]: { ...typed[language], ...part } });
  const save = async (wanted: HouseSettings): Promise<boolean> => {
    const result = await orLost(keep(wanted));
    setRefused(
      !result.ok && (result.code === 'denied' || result.code === 'lost') ? result.code : null,
    );
    if (!result.ok) return false;
    setKept(result.house);
    setTyped(result.house);
    setTried(false);
    return true;
  };
  const submit = (form: HTMLElement) => {
    setTried(true);
    const wrong = LANGUAGES.some((language) => FACTS.some((fact) => flaw(typed[language][fact])));
    if (wrong) focusFirstError(form);
    if (wrong || busy) return;
    const before = kept;
    start(async () => {
      if (!(await save(typed))) return;
      toast({
        tone: 'good',
        message: t('saved'),
        undo: { label: t('undo'), altText: t('undoHint'), onUndo: () => void save(before) },
      });
    });
  };
  return (
    <form
      noValidate
      className="space-y-6"
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <div className="grid gap-6 lg:grid-cols-2">
        {LANGUAGES.map((language) => (
          <Card key={language} title={t(`language.${language}`)}>
            <div className="space-y-4">
              {FACTS.map((fact) => {
                const why = tried && flaw(typed[language][fact]);
                return (
                  <Field
                    key={fact}
                    label={t(`fact.${fact}`)}
                    hint={t(`hint.${fact}`)}
                    error={why ? t(`refused.${why}`) : undefined}
                  >
                    <Input
                      lang={language === 'zh' ? 'zh-CN' : 'en'}
                      value={typed[language][fact]}
                      onChange={(event) => change(language, { [fact]: event.target.value })}
                    />
                  </Field>
                );
              })}
              <figure className="rounded-lg bg-accent-soft px-4 py-3">
                <figcaption className="text-sm font-medium text-accent-text">
                  {t('preview')}
                </figcaption>
                <blockquote
                  lang={language === 'zh' ? 'zh-CN' : 'en'}
                  aria-live="polite"
                  className="mt-1"
                >
                  {filled(sentences[language], typed[language])}
                </blockquote>
              </figure>
            </div>
          </Card>
        ))}
      </div>
      {refused && (
        <Alert tone="critical" live>
          {t(`refused.${refused}`)}
        </Alert>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" size="lg" loading={busy}>
          {t('save')}
        </Button>
        <p className="text-sm text-faint">{t('from')}</p>
      </div>
    </form>
  );
}

/** What is wrong with a fact, as the use case would say it; null when nothing is. */
function flaw(value: string): Exclude<HouseRefusal, 'denied'> | null {
  if (value.trim() === '') return 'empty';
  if (value.trim().length > MOST_CHARACTERS) return 'too-long';
  return /[{}]/.test(value) ? 'braces' : null;
}

function filled(sentence: string, house: House): string {
  return FACTS.reduce(
    (text, fact) => text.replaceAll(`{${fact}}`, () => house[fact].trim() || '……'),
    sentence,
  );
}
