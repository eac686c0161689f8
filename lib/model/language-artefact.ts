import { z } from 'zod';

/** Format number of the language artefact: a reader refuses any other. */
export const ARTEFACT_FORMAT = 6;

/**
 * Numbers that a label's calibration weighs: clause, any clause, whole, the same three of the network, log2(clauses), four of them
 * by the length of the turn, constant.
 */
export const EVIDENCE_WIDTH = 12;

/**
 * The readable head of the language artefact: labels in weight order, the tables of normalisation, calibration per label and
 * how many features follow in binary. Strict: an unknown or missing key means that the file is of another format.
 */
export const artefactHeaderSchema = z.strictObject({
  format: z.literal(ARTEFACT_FORMAT),
  moves: z.array(z.string()),
  lines: z.int(),
  tables: z.strictObject({
    simplify: z.string(),
    wording: z.string(),
    syllables: z.string(),
    breaks: z.string(),
  }),
  calibration: z.array(
    z.strictObject({
      weights: z.array(z.number()).length(EVIDENCE_WIDTH),
      threshold: z.number(),
    }),
  ),
  features: z.int(),
});

export type ArtefactHeader = z.infer<typeof artefactHeaderSchema>;
