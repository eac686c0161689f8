/**
 * Where to go after logging in: a path on this server, or the start page. Anything that a browser
 * might read as another server (`//`, `/\`, a scheme, control characters) is refused.
 */
export function safeNextPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !/^\/[\w\-./?=&%#~+:,@!()[\]]*$/.test(wanted)) return '/';
  return wanted.startsWith('//') || wanted.startsWith('/login') ? '/' : wanted;
}
