/** What each of so many right choices earns of the one point of an item, as a mapping writes it. */
export const qtiShare = (rights: number): number => Number((1 / rights).toFixed(6));
