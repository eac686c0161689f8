const MANIFEST = 'imsmanifest.xml';

/** The folder that a package lies in, with its slash: none, or the only one that holds a manifest. Null when there is none. */
export function packageFolder(paths: Iterable<string>): string | null {
  const folders = [...paths]
    .filter((path) => path === MANIFEST || path.endsWith(`/${MANIFEST}`))
    .map((path) => path.slice(0, -MANIFEST.length));
  if (folders.includes('')) return '';
  return folders.length === 1 ? (folders[0] ?? null) : null;
}
