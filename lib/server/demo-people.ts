import { randomInt } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Role } from '@/lib/model/role';

const DemoPerson = z.strictObject({
  username: z.string(),
  name: z.string(),
  role: Role,
  /** Gone once the person has chosen a password of their own. */
  password: z.string().optional(),
});
export type DemoPerson = z.infer<typeof DemoPerson>;

const File = z.strictObject({ people: z.array(DemoPerson) });

/** One of each role, so that a fresh installation can be tried from every side. */
export function inventDemoPeople(): Required<DemoPerson>[] {
  return [
    { username: 'xiaolin', name: '小林', role: 'trainee' as const },
    { username: 'zhou', name: '周老师', role: 'trainer' as const },
    { username: 'chen', name: '陈主管', role: 'supervisor' as const },
    { username: 'admin', name: '管理员', role: 'administrator' as const },
  ].map((person) => ({ ...person, password: inventPassword() }));
}

/** Easy to read aloud and to type: no look-alike characters; 59 bits. */
export function inventPassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  const letter = () => alphabet[randomInt(alphabet.length)];
  return Array.from({ length: 3 }, () => Array.from({ length: 4 }, letter).join('')).join('-');
}

/** The demo people with the passwords that still work; empty when there are none. */
export function readDemoPeople(dataFolder: string): DemoPerson[] {
  const file = fileIn(dataFolder);
  return fs.existsSync(file) ? File.parse(JSON.parse(fs.readFileSync(file, 'utf8'))).people : [];
}

/** Keeps the demo people in the data folder, readable by its owner only. */
export function writeDemoPeople(dataFolder: string, people: DemoPerson[]): void {
  fs.mkdirSync(dataFolder, { recursive: true });
  const file = fileIn(dataFolder);
  fs.writeFileSync(`${file}.new`, `${JSON.stringify({ people }, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
}

/** Call it when a person has changed their password: the login page must not show the old one. */
export function forgetDemoPassword(dataFolder: string, username: string): void {
  const known = readDemoPeople(dataFolder);
  if (!known.some((person) => person.username === username && person.password)) return;
  writeDemoPeople(
    dataFolder,
    known.map((person) =>
      person.username === username ? { ...person, password: undefined } : person,
    ),
  );
}

function fileIn(dataFolder: string): string {
  return path.join(dataFolder, 'demo-people.json');
}
