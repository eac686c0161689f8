import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { VerifyFrame } from './_parts/verify-frame';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('certificate'))('verifyTitle') };
}

/** Where a number is typed in; it leads to the page of that number. */
export default async function VerifyStartPage(props: {
  searchParams: Promise<{ number?: string | string[] }>;
}) {
  const { number } = await props.searchParams;
  const wanted = typeof number === 'string' ? number.trim().slice(0, 40) : '';
  if (wanted) redirect(`/verify/${encodeURIComponent(wanted)}`);
  return <VerifyFrame />;
}
