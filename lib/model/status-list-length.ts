/** Places in one public status list: the least that Bitstring Status List v1.0 allows (16 KB), so that one bit tells nothing. */
export const STATUS_LIST_LENGTH = 131_072;
