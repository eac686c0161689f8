/** What reviews would cost, as the mean of the people who have any. */
export interface ReviewLoad {
  people: number; // 0: nobody has reviews yet, and the rest is empty
  /** Reviews on each of the next 30 days, today first. */
  days: number[];
  /** A day, over the 30. */
  perDay: number;
  minutesPerDay: number;
}
