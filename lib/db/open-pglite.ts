import fs from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { takeFolderLock } from './folder-lock.mjs';
import { FolderLockedError } from './folder-locked-error';
import type { OpenedDatabase } from './opened-database';
import { refuseOutsideTransaction } from './transaction-scope';

/**
 * Opens PGlite, in `dataDir` under an exclusive lock, or in memory (optionally from a `template`
 * made by `dump`).
 *
 * Guarantees one process per folder; the lock is freed by `close` and at exit of the process.
 * Throws `FolderLockedError` when a live process has the folder.
 */
export async function openPglite(where: {
  dataDir?: string;
  template?: Blob;
}): Promise<OpenedDatabase> {
  const release = where.dataDir ? lockFolder(where.dataDir) : () => {};
  try {
    const client = await PGlite.create({
      dataDir: where.dataDir ?? 'memory://',
      loadDataDir: where.template,
    });
    const db = drizzle(refuseOutsideTransaction(client));
    let closed = false;
    return {
      kind: 'pglite',
      db,
      script: (work) =>
        client.transaction((transaction) =>
          work({
            run: async (script) => {
              await transaction.exec(script);
            },
            rows: async (query, parameters) =>
              (await transaction.query<Record<string, unknown>>(query, parameters)).rows,
          }),
        ),
      dump: () => client.dumpDataDir('none'),
      close: async () => {
        if (closed) return;
        closed = true;
        await client.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

function lockFolder(dataDir: string): () => void {
  fs.mkdirSync(dataDir, { recursive: true });
  const lock = takeFolderLock(path.join(path.dirname(dataDir), `${path.basename(dataDir)}.lock`));
  if (!lock.ok) throw new FolderLockedError(dataDir, lock.holder.pid);
  process.once('exit', lock.release);
  return () => {
    process.off('exit', lock.release);
    lock.release();
  };
}
