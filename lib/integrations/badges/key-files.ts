import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { PublicKey } from '@/lib/model/public-key';

const part = z.string();
/** A private key as its file holds it. */
export const KeptKey = z.strictObject({
  madeAt: z.iso.datetime(),
  privateKey: PublicKey.extend({ d: part, p: part, q: part, dp: part, dq: part, qi: part }),
});
export type KeptKey = z.infer<typeof KeptKey>;

/**
 * Private keys as files that only their owner can read, in a folder that only their owner can enter; written whole or not at
 * all. What is in a file never gets into an error or a log.
 */
export function keyFiles(folder: string) {
  const fileOf = (id: string) => path.join(folder, `${id}.json`);
  return {
    /** The ids of the keys that are there. */
    ids(): string[] {
      if (!fs.existsSync(folder)) return [];
      const names = fs.readdirSync(folder).filter((name) => /^[\w-]{43}\.json$/.test(name));
      return names.map((name) => path.basename(name, '.json'));
    },
    /** Throws when the file is no key, and says which file. */
    read(id: string): KeptKey {
      try {
        return KeptKey.parse(JSON.parse(fs.readFileSync(fileOf(id), 'utf8')));
      } catch {
        throw new Error(`${fileOf(id)} is damaged: take it away and a new key is made`);
      }
    },
    write(id: string, key: KeptKey): void {
      fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
      fs.chmodSync(folder, 0o700);
      const unfinished = path.join(folder, `.${id}.${process.pid}`);
      fs.writeFileSync(unfinished, JSON.stringify(KeptKey.parse(key)), {
        mode: 0o600,
        flush: true,
      });
      fs.renameSync(unfinished, fileOf(id));
    },
    remove(id: string): void {
      fs.rmSync(fileOf(id), { force: true });
    },
  };
}
