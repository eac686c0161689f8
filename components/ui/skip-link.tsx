/** The first stop of the Tab key: jumps over the navigation. The target needs the id and tabIndex -1 (AppShell has both). */
export function SkipLink({ label, target = 'main' }: { label: string; target?: string }) {
  return (
    <a
      href={`#${target}`}
      className="fixed start-3 top-3 z-[70] -translate-y-20 rounded-lg bg-accent px-4 py-2.5 font-semibold text-accent-ink transition-transform focus:translate-y-0 focus:shadow-float"
    >
      {label}
    </a>
  );
}
