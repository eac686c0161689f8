import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const VERSION = 1;

/** Where the project keeps the parsed content, from its root. May be deleted at any time. */
export const PARSED_CONTENT = '.tmp/parsed-content.json';

/**
 * What YAML files parse to, kept between runs because parsing them is most of the time a start takes. Keyed by the sha-256 of the
 * text, so an old entry is never used for a changed file. An unreadable or foreign cache counts as empty; a failed write is
 * no error, the next run parses again.
 */
export class ParsedCache {
  private readonly known: Record<string, unknown>;
  private readonly used: Record<string, unknown> = {};
  private changed = false;

  constructor(private readonly file: string) {
    this.known = readKnown(file);
  }

  get(text: string): unknown {
    const key = keyOf(text);
    const data = this.known[key];
    if (data !== undefined) this.used[key] = data;
    return data;
  }

  set(text: string, data: unknown): void {
    this.used[keyOf(text)] = data;
    this.changed = true;
  }

  /** Keeps what this run used and forgets the rest. */
  save(): void {
    if (!this.changed && Object.keys(this.used).length === Object.keys(this.known).length) return;
    try {
      mkdirSync(path.dirname(this.file), { recursive: true });
      const written = `${this.file}.${process.pid}`;
      writeFileSync(written, JSON.stringify({ version: VERSION, files: this.used }));
      renameSync(written, this.file);
    } catch {
      // a read-only disk: parse again next time
    }
  }
}

function readKnown(file: string): Record<string, unknown> {
  try {
    const { version, files } = JSON.parse(readFileSync(file, 'utf8')) as {
      version: number;
      files: Record<string, unknown>;
    };
    return version === VERSION ? files : {};
  } catch {
    return {};
  }
}

const keyOf = (text: string): string => createHash('sha256').update(text).digest('base64url');
