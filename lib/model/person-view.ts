import type { Role } from './role';

/** A person where only the name matters. */
export interface PersonRef {
  id: string;
  name: string;
}

/** A person in lists of people. */
export interface PersonView extends PersonRef {
  username: string;
  role: Role;
  /** False: may no longer log in; the work stays. */
  active: boolean;
  createdAt: number;
  teams: { id: string; name: string; part: 'member' | 'trainer' }[];
}
