import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { CallTranscript } from '@/lib/model/call-transcript';
import { MoveId } from '@/lib/model/move-id';
import { PatientAct } from '@/lib/model/patient-act';

const Turn = z.object({
  speaker: z.enum(['agent', 'patient']),
  moves: z.array(MoveId).default([]),
  acts: z.array(PatientAct).default([]),
});

const JudgedCall = z.object({
  id: z.string(),
  set: z.string().nullable(),
  turns: z.array(Turn),
  expect: z.object({
    overall: z.tuple([z.number(), z.number()]),
    criticalFaults: z.array(z.object({ turn: z.number(), move: MoveId })),
    safety: z.enum(['none', 'handled', 'late', 'missed']),
  }),
});

const FOLDER = path.join(import.meta.dirname, 'calls');

/** The written calls of this folder with what a careful judge expects of each; moves and acts are labelled by hand. */
export const JUDGED_CALLS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => {
    const data: unknown = JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8'));
    return { ...JudgedCall.parse(data), transcript: CallTranscript.parse(data) };
  });
export type JudgedCall = (typeof JUDGED_CALLS)[number];
