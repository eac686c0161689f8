import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

/** Namespaces that every page's client components may use. */
const EVERYWHERE = ['app'];

/**
 * Gives client components below it the messages of `namespaces` (files of `app/_messages`), so that
 * a page sends only the words it uses. Server components need no provider.
 */
export async function ClientMessages(props: { namespaces: string[]; children: ReactNode }) {
  const all = await getMessages();
  const wanted = new Set([...EVERYWHERE, ...props.namespaces]);
  const messages = Object.fromEntries(Object.entries(all).filter(([name]) => wanted.has(name)));
  return <NextIntlClientProvider messages={messages}>{props.children}</NextIntlClientProvider>;
}
