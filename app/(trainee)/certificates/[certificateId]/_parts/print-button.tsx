'use client';
import { Printer } from 'lucide-react';
import { Button } from '@/components/ui/button';

/** Prints the page; only the certificate itself is on paper. */
export function PrintButton({ label }: { label: string }) {
  return (
    <Button variant="secondary" icon={<Printer aria-hidden />} onClick={() => window.print()}>
      {label}
    </Button>
  );
}
