import 'server-only';
import { requestHeaders } from './request-headers';
import { getServices } from './services';

/** Ends this session on the server and clears its cookie; harmless when there is none. */
export async function signOut(): Promise<void> {
  const { auth } = await getServices();
  await auth.api.signOut({ headers: await requestHeaders() });
}
