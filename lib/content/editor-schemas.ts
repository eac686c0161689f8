import { z } from 'zod';
import { Case } from '@/lib/model/case';
import { Curriculum } from '@/lib/model/curriculum';
import { SharedLines } from '@/lib/model/lines';
import { movesFileSchema } from '@/lib/model/moves';
import { Objection } from '@/lib/model/objection';
import { Persona } from '@/lib/model/persona';
import { Play } from '@/lib/model/play';
import { Policy } from '@/lib/model/policy';
import { QuizBank } from '@/lib/model/quiz';
import { RuleFile } from '@/lib/model/rule';
import { Track } from '@/lib/model/track';

/** A JSON Schema and which files of the content folder it describes. */
export interface EditorSchema {
  readonly name: string;
  readonly files: string;
  readonly schema: z.core.JSONSchema.BaseSchema;
}

const FORMATS: readonly (readonly [string, string, z.ZodType])[] = [
  ['case', 'cases/*/*/case.yaml', Case],
  ['play', 'cases/*/*/plays/*.yaml', Play],
  ['persona', 'personas/*.yaml', Persona],
  ['objection', 'objections/*.yaml', Objection],
  ['lines', 'lines/*.yaml', SharedLines],
  ['rules', 'rules/*.yaml', RuleFile],
  ['policy', 'policies/*.yaml', Policy],
  ['quiz', 'quizzes/*.yaml', QuizBank],
  ['track', 'tracks/*.yaml', Track],
  ['moves', 'moves/moves.yaml', movesFileSchema],
  ['curriculum', 'curriculum.yaml', Curriculum],
];

/**
 * The JSON Schemas of all data files, for editors that complete and check YAML while it is written. Made from the zod schemas, which
 * stay the only source: what a schema cannot say (references, texts in two languages) the linter says alone.
 */
export function editorSchemas(): EditorSchema[] {
  return FORMATS.map(([name, files, schema]) => ({
    name,
    files,
    schema: z.toJSONSchema(schema, {
      io: 'input',
      target: 'draft-7',
      override: ({ jsonSchema }) => leaveOutWhatPoliciesGive(jsonSchema),
    }),
  }));
}

/** What a policy named beside them fills in before the schema is asked (see `follow-policies`). */
const GIVEN = ['min', 'max', 'value', 'unit'];

function leaveOutWhatPoliciesGive(schema: z.core.JSONSchema.BaseSchema): void {
  const { properties, required } = schema;
  if (!properties?.policy || !required) return;
  schema.required = required.filter((key) => !GIVEN.includes(key));
  if (properties.value) properties.start = { type: 'number' };
}
