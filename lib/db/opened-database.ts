import type { Database } from './database';

/** A script runner that holds one connection inside one transaction: for migrations only. */
export type ScriptSession = {
  run: (script: string) => Promise<void>;
  rows: (query: string, parameters?: unknown[]) => Promise<Record<string, unknown>[]>;
};

/** An opened database, whichever engine runs it. */
export type OpenedDatabase = {
  kind: 'pglite' | 'postgres';
  db: Database;
  /** Runs `work` in one transaction on one connection; what it throws rolls everything back. */
  script: <T>(work: (session: ScriptSession) => Promise<T>) => Promise<T>;
  /** A copy of the whole data folder as a tar archive; only PGlite has one. */
  dump: (() => Promise<Blob>) | undefined;
  /** Ends connections and frees the folder lock. Safe to call twice. */
  close: () => Promise<void>;
};
