import type { Dimension } from '@/lib/model/dimension';
import type { FaultMove } from '@/lib/model/move-id';

export type Effect = Readonly<Record<Dimension, number>>;

interface FaultEffect {
  /** The dimension in which the fault is reported. */
  readonly home: Dimension;
  /** What is left of each dimension after the fault, 0..1. */
  readonly leaves: Effect;
}

const effect = (
  home: Dimension,
  script: number,
  objection: number,
  etiquette: number,
  compliance: number,
  outcome: number,
): FaultEffect => ({ home, leaves: { script, objection, etiquette, compliance, outcome } });

/**
 * A fault hurts more than one side of a call: a rude answer is bad manners, and it also spoils the objection it
 * answers and the ending. The shares were calibrated on judged calls (docs: tests/scoring/calls).
 */
export const FAULT_EFFECTS: Readonly<Record<FaultMove, FaultEffect>> = {
  'guarantee-cure': effect('compliance', 0.88, 0.68, 0.86, 0.36, 0.66),
  diagnose: effect('compliance', 0.88, 0.66, 0.86, 0.38, 0.66),
  'privacy-leak': effect('compliance', 0.78, 0.6, 0.76, 0.28, 0.5),
  deceive: effect('compliance', 0.74, 0.6, 0.7, 0.3, 0.55),
  scare: effect('compliance', 0.84, 0.58, 0.6, 0.38, 0.58),
  disparage: effect('compliance', 0.9, 0.8, 0.8, 0.8, 0.84),
  pressure: effect('compliance', 0.88, 0.8, 0.74, 0.8, 0.74),
  'quote-fixed-price': effect('compliance', 0.9, 0.78, 0.92, 0.78, 0.84),
  overpromise: effect('compliance', 0.92, 0.82, 0.9, 0.76, 0.82),
  blame: effect('etiquette', 0.88, 0.74, 0.64, 0.95, 0.72),
  rude: effect('etiquette', 0.9, 0.78, 0.58, 0.96, 0.72),
  'brush-off': effect('etiquette', 0.85, 0.62, 0.68, 0.93, 0.68),
  'taboo-word': effect('etiquette', 0.95, 0.92, 0.8, 0.97, 0.94),
  jargon: effect('etiquette', 0.93, 0.86, 0.84, 1, 0.92),
  'chit-chat': effect('etiquette', 0.86, 0.9, 0.68, 0.92, 0.84),
};

/** A fault repeated weighs less each time than the first: its share is raised to this power of the count before. */
export const REPEAT_WEIGHT = 0.45;

/** Weight of the first turns that slip without a critical fault: one is a bad moment, several are a manner. */
export const FIRST_SLIPS = [0.6, 0.8] as const;
