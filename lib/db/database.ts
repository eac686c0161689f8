import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/**
 * What a store works on: the database itself or a transaction of it, PGlite or PostgreSQL alike.
 * Stores take it as an argument and never open one.
 */
export type Database = PgDatabase<PgQueryResultHKT, Record<string, never>>;
