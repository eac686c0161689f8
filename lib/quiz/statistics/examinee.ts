/** One person as the statistics look at them: the credit of every item they answered, and what they chose. */
export interface Examinee {
  credits: ReadonlyMap<string, number>; // item id → 0..1
  chosen: ReadonlyMap<string, readonly string[]>; // item id → as `chosenKeys` writes it
}
