/** Fewer answers measure no difficulty: the rating stands. */
export const ENOUGH_TO_MEASURE = 30;
/** With fewer measurable items than this the others hold the scale, anchored at their rating. */
export const LEAST_ITEMS = 8;
/** Whoever answered fewer other items says nothing about who is strong. */
export const LEAST_OTHERS = 4;
/** Fewer people make no thirds. */
export const LEAST_THIRDS = 9;
