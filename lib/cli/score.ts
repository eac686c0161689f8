import { createInterface } from 'node:readline';
import { loadRubric } from '@/lib/cli/load-rubric';
import { loadLanguageModel } from '@/lib/content/load-language-model';
import { detect } from '@/lib/language/detect';
import { patientActs } from '@/lib/language/patient-acts';
import { DetectedMove } from '@/lib/model/action';
import { CallTranscript } from '@/lib/model/call-transcript';
import { type DetectMoves, fromTranscript } from '@/lib/scoring/from-transcript';
import { scoreCall } from '@/lib/scoring/score-call';

/** `npm run -s score`: a call a line in, its report a line out, in input order. Exit 2 names an unreadable line. */
async function main(): Promise<number> {
  const rubric = loadRubric();
  const model = loadLanguageModel();
  const find: DetectMoves = (prev, text) => {
    const { moves, understood } = detect(model, { prev, text });
    return {
      moves: moves.map((move) =>
        DetectedMove.parse({ id: move.id, confidence: move.confidence, span: move.span }),
      ),
      understood,
    };
  };
  let number = 0;
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++;
    if (line.trim() === '') continue;
    const read = CallTranscript.safeParse(
      parseJson(number === 1 ? line.replace(/^\uFEFF/, '') : line),
    );
    if (!read.success) {
      const issue = read.error.issues[0];
      process.stderr.write(
        `line ${number}: not a call: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}\n`,
      );
      return 2;
    }
    const call = fromTranscript(read.data, find, (text, prev) => patientActs(text, prev));
    const { overall, band, dimensions, criticalFaults, faults, safety, findings } = scoreCall(
      call,
      rubric,
    );
    process.stdout.write(
      `${JSON.stringify({ id: read.data.id, overall, band, dimensions, criticalFaults, faults, safety, findings })}\n`,
    );
  }
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
