/** What a hint costs in the objection dimension; the same as `hintFindings` of the scoring (a test compares them). */
export const HINT_PRICE = 4;
