/** Stored with every report: a change of any number or rule of this folder gives a new version. */
export const SCORING_VERSION = 'scoring-3';
