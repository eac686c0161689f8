import type { Content } from '@/lib/model/content';
import type { Text } from '@/lib/model/text';

/** What the wrap-up form needs to know of the policies in force. */
export interface WrapUpForm {
  classes: { id: 'A' | 'B' | 'C' | 'D'; means: Text }[];
  notesLeast: number;
}

const CLASSES = ['A', 'B', 'C', 'D'] as const;
const NOTES_LEAST = 20;

/** The form of the wrap-up, from the policies. Intervals stay out of it: choosing them is what is scored. */
export function wrapUpForm(content: Content): WrapUpForm {
  const classes = content.policies.get('patient-classes');
  const wrapUp = content.policies.get('wrap-up');
  return {
    classes:
      classes?.kind === 'patient-classes'
        ? CLASSES.flatMap((id) => {
            const found = classes.classes[id];
            return found ? [{ id, means: found.means }] : [];
          })
        : [],
    notesLeast: wrapUp?.kind === 'wrap-up' ? wrapUp.notes_least : NOTES_LEAST,
  };
}
