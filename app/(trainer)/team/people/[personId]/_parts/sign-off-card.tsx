import { PenLine } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { EvidenceList } from '@/app/_parts/evidence-list';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import type { SignOffView } from '@/lib/model/sign-off-view';
import type { Text } from '@/lib/model/text';
import { signOff } from '../actions';

/** A finished path that waits for its signature: what it rests on, and the decision for whoever may take it. */
export async function SignOffCard(props: {
  person: { id: string; name: string };
  waiting: SignOffView;
  words: (text: Text) => string;
}) {
  const t = await getTranslations('team.signOff');
  const { person, waiting, words } = props;
  const certificate = words(waiting.certificate);
  return (
    <Card
      look="feature"
      title={t('title', { certificate })}
      description={t('about', { name: person.name, track: words(waiting.title) })}
      action={<PenLine aria-hidden className="mt-1 size-6 text-accent-text" />}
    >
      {waiting.state === 'sent-back' && (
        <Alert tone="signal" className="mb-3" title={t('sentBack')}>
          {waiting.note}
        </Alert>
      )}
      <EvidenceList evidence={waiting.evidence} words={words} />
      {waiting.canDecide && (
        <form action={signOff} className="mt-3 space-y-5 border-t border-line pt-4">
          <input type="hidden" name="personId" value={person.id} />
          <input type="hidden" name="trackId" value={waiting.trackId} />
          <Field label={t('note', { name: person.name })} hint={t('noteHint')}>
            <Textarea name="note" required maxLength={500} />
          </Field>
          <div className="flex flex-wrap gap-2.5 max-sm:[&>*]:grow">
            {/* only sending back needs the note */}
            <Button type="submit" name="decision" value="signed" formNoValidate>
              {t('sign')}
            </Button>
            <Button type="submit" name="decision" value="sent-back" variant="secondary">
              {t('sendBack')}
            </Button>
          </div>
        </form>
      )}
    </Card>
  );
}
