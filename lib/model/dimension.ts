import { z } from 'zod';

/** Weights of the overall score: script 25, objection 25, etiquette 20, compliance 15, outcome 15. */
export const DIMENSION_WEIGHTS = {
  script: 25,
  objection: 25,
  etiquette: 20,
  compliance: 15,
  outcome: 15,
} as const;
export const DIMENSIONS = ['script', 'objection', 'etiquette', 'compliance', 'outcome'] as const;
export const Dimension = z.enum(DIMENSIONS);
export type Dimension = z.infer<typeof Dimension>;

export const BANDS = ['excellent', 'good', 'fair', 'poor', 'fail'] as const;
export const Band = z.enum(BANDS);
export type Band = z.infer<typeof Band>;

/** A critical fault caps a call here and makes its band `fail`. */
export const CRITICAL_CAP = 40;
