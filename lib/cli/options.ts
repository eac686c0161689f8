/**
 * Reads `--name value` and `--flag` options. Takes the arguments and the known names with their defaults (`'true'` or
 * `'false'` makes a flag); gives the values and the plain words under `_`. An unknown option ends the program with 2.
 */
export function readOptions<T extends Record<string, string>>(
  args: readonly string[],
  defaults: T,
): T & { _: string[] } {
  const values: Record<string, string> = { ...defaults };
  const words: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (!arg.startsWith('--')) {
      words.push(arg);
      continue;
    }
    const [name = '', inline] = arg.slice(2).split('=', 2);
    if (!(name in defaults)) {
      process.stderr.write(
        `unknown option --${name}; known: ${Object.keys(defaults)
          .map((k) => `--${k}`)
          .join(' ')}\n`,
      );
      process.exit(2);
    }
    if (defaults[name] === 'false') values[name] = inline ?? 'true';
    else values[name] = inline ?? args[++i] ?? '';
  }
  return { ...(values as T), _: words };
}
