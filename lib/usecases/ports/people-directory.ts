import type { Role } from '@/lib/model/role';

export interface Person {
  id: string;
  username: string;
  name: string;
  role: Role;
  active: boolean;
  createdAt: Date;
}

/** The people who can log in, for lists and for the administrator. Names sort by pinyin. */
export interface PeopleDirectory {
  find(id: string): Promise<Person | null>;
  list(filter?: { ids?: readonly string[]; search?: string }): Promise<Person[]>;
  add(
    person: { username: string; name: string; role: Role; passwordHash: string },
    at: Date,
  ): Promise<{ ok: true; id: string } | { ok: false; code: 'name-taken' }>;
  setRole(id: string, role: Role, at: Date): Promise<void>;
  /** Deactivated people are logged out at once and cannot log in. */
  setActive(id: string, active: boolean, at: Date): Promise<void>;
  /** Also logs the person out everywhere. */
  setPassword(id: string, passwordHash: string, at: Date): Promise<void>;
}
