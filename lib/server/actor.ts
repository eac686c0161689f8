import type { Locale } from '@/lib/model/locale';
import type { Role } from '@/lib/model/role';

/** The person on whose behalf the server acts: what use cases and `lib/access` are told. */
export type Actor = { userId: string; username: string; name: string; role: Role; locale: Locale };
