/** The values of an address that a list is made from. */
export type ListQuery = Readonly<Record<string, string | string[] | undefined>>;

/** The address of a list with some of its choices changed (empty removes one). Without a page in `change` it is the first page. */
export function listHref(
  path: string,
  query: ListQuery,
  change: Readonly<Record<string, string>>,
): string {
  const next = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, page: '', ...change }))
    if (typeof value === 'string' && value) next.set(name, value);
  const text = next.toString();
  return text ? `${path}?${text}` : path;
}
