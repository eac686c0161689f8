import type { TeamRelations } from '../ports';

export interface TeamPerson {
  personId: string;
  part: 'member' | 'trainer';
}

export interface Team {
  id: string;
  name: string;
  createdAt: Date;
  people: TeamPerson[];
}

export interface TeamStore extends TeamRelations {
  create(team: Team): Promise<{ ok: true } | { ok: false; code: 'name-taken' }>;
  rename(id: string, name: string): Promise<{ ok: true } | { ok: false; code: 'name-taken' }>;
  /** Sets the person's part; a person has one part in a team. */
  put(teamId: string, person: TeamPerson, at: Date): Promise<void>;
  remove(teamId: string, personId: string): Promise<void>;
  find(id: string): Promise<Team | null>;
  /** By name. With a person: the teams in which they have that part. */
  list(filter?: { personId: string; part?: TeamPerson['part'] }): Promise<Team[]>;
}
