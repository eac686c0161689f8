/** Who answered what. Places of items count from 0; an item that a person did not answer is simply not in their list. */
export interface ResponseMatrix {
  items: number;
  people: readonly PersonResponses[];
}

export interface PersonResponses {
  items: readonly number[]; // places, each at most once
  credits: readonly number[]; // 0..1, beside the places
}
