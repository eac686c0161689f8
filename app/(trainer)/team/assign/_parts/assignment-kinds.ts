/** What can be assigned, in the order of the form. */
export const ASSIGNMENT_KINDS = ['case', 'quiz', 'track'] as const;
