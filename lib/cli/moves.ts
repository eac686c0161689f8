import { createInterface } from 'node:readline';
import { z } from 'zod';
import { loadLanguageModel } from '@/lib/content/load-language-model';
import { detect } from '@/lib/language/detect';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  prev: z.string().nullable().optional(),
  text: z.string(),
});

/** `npm run -s moves`: one JSON object a line in, the moves of its text out, in input order. Exit 2 names an unreadable line. */
async function main(): Promise<number> {
  const model = loadLanguageModel();
  let number = 0;
  let out = '';
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++;
    if (line.trim() === '') continue;
    const read = lineSchema.safeParse(parseJson(number === 1 ? line.replace(/^\uFEFF/, '') : line));
    if (!read.success) {
      process.stdout.write(out);
      process.stderr.write(`line ${number}: not a {"id","prev","text"} object\n`);
      return 2;
    }
    const { id, prev, text } = read.data;
    const { moves } = detect(model, { prev: prev ?? null, text });
    out += `${JSON.stringify({ id, moves: moves.map((move) => ({ id: move.id, confidence: move.confidence, span: move.span })) })}\n`;
    if (out.length > 65_536) {
      process.stdout.write(out);
      out = '';
    }
  }
  process.stdout.write(out);
  return 0;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

process.exitCode = await main();
