import type { DetectedMove } from '@/lib/model/action';
import type { Content } from '@/lib/model/content';
import type { HouseSettings } from '@/lib/model/house';
import type { AttemptPins, LogEntry } from '@/lib/model/log';
import type { Report } from '@/lib/model/report';
import type { Role } from '@/lib/model/role';

/** Who acts. Made from the session by the server. */
export interface ActingPerson {
  userId: string;
  role: Role;
}

export interface Clock {
  now(): Date;
}

/** Ids and seeds: the only randomness that use cases know. */
export interface Dice {
  id(): string;
  /** 0 .. 2^32 - 1 */
  seed(): number;
}

/** The content now in force, and the content older attempts were pinned to. */
export interface ContentSource {
  current(): Content;
}

export interface Language {
  readonly version: string;
  /** Moves of a typed reply; `prev` is the patient's line before it. Pure and fast. */
  detect(said: { prev: string | null; text: string }): {
    moves: DetectedMove[];
    understood: number;
  };
}

/** What an attempt was played with, kept so that it can be replayed after the content has changed. */
export type PinnedContent = Pick<Content, 'hash'> & { bundle: unknown };

export interface Attempt {
  id: string;
  traineeId: string;
  pins: AttemptPins;
  startedAt: Date;
  finishedAt: Date | null;
  /** The attempt and sequence number this one was forked from. */
  forkedFrom: { attemptId: string; seq: number } | null;
  /** The step of a track that it is played for. */
  forStep: { trackId: string; stepId: string } | null;
}

export interface AttemptSummary {
  id: string;
  traineeId: string;
  caseId: string;
  mode: AttemptPins['mode'];
  startedAt: Date;
  finishedAt: Date | null;
  overall: number | null;
  band: Report['band'] | null;
  forkedFrom: string | null;
  forStep: Attempt['forStep'];
}

export type Appended =
  | { ok: true }
  | { ok: false; code: 'stale' }
  | { ok: false; code: 'repeated' };

/** Attempts and their logs. Every acknowledged write survives a crash of the process. */
export interface AttemptStore {
  /** Stores the attempt, its first entries (a fork's) and the content it is pinned to, all or nothing. */
  start(attempt: Attempt, entries: readonly LogEntry[], bundle: unknown): Promise<void>;
  find(id: string): Promise<Attempt | null>;
  /** The whole log, in order. */
  entries(id: string): Promise<LogEntry[]>;
  /** Has this idempotency key been applied to the attempt? */
  applied(id: string, idempotencyKey: string): Promise<boolean>;
  /**
   * Appends one entry if the log still ends before it. `stale`: another request came first; `repeated`: this key was
   * applied before. With a report the attempt is finished in the same transaction.
   */
  append(
    id: string,
    idempotencyKey: string,
    entry: LogEntry,
    finish?: { report: Report; at: Date },
  ): Promise<Appended>;
  report(id: string): Promise<Report | null>;
  bundle(contentHash: string): Promise<unknown>;
  /** Newest first. */
  list(filter: {
    traineeIds?: readonly string[];
    caseId?: string;
    finished?: boolean;
    limit: number;
    offset?: number;
  }): Promise<AttemptSummary[]>;
}

/** Who trains whom; answers only what permissions need. */
export interface TeamRelations {
  /** Is the person a member of a team that the trainer trains? */
  trains(trainerId: string, personId: string): Promise<boolean>;
}

export interface HouseStore {
  read(): Promise<HouseSettings>;
  write(house: HouseSettings, by: string, at: Date): Promise<void>;
}
