import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import type { DemoPerson } from '@/lib/server/demo-people';
import { logInAsDemo } from '../log-in-as-demo';

/** One account per role with its password, while demo data is on. */
export async function DemoAccounts(props: { people: DemoPerson[]; next: string }) {
  const [t, app] = await Promise.all([getTranslations('login.demo'), getTranslations('app')]);
  return (
    <section aria-labelledby="demo" className="rounded-xl border border-line bg-surface p-4">
      <h3 id="demo" className="font-semibold">
        {t('title')}
      </h3>
      <p className="text-sm text-soft">{t('text')}</p>
      <ul className="mt-3 divide-y divide-line">
        {props.people.map((person) => (
          <li key={person.username} className="flex items-center gap-3 py-2.5">
            <div className="min-w-0 flex-1">
              <p className="font-medium">
                {person.name}
                <span className="ms-2 text-sm font-normal text-faint">
                  {app(`role.${person.role}`)}
                </span>
              </p>
              <p className="font-mono text-sm text-soft">
                {person.username} / {person.password ?? t('changed')}
              </p>
            </div>
            {person.password && (
              <form action={logInAsDemo}>
                <input type="hidden" name="username" value={person.username} />
                <input type="hidden" name="password" value={person.password} />
                <input type="hidden" name="next" value={props.next} />
                <Button
                  type="submit"
                  size="sm"
                  variant="secondary"
                  aria-label={t('enter', { name: person.name })}
                >
                  {t('go')}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
