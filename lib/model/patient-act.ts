import { z } from 'zod';

/**
 * What a patient line does, as far as rules need it (`answers` rules: after act X do Y). In a simulated call the
 * content says which acts a line performs; in any other transcript they are detected from the words.
 */
export const PATIENT_ACTS = [
  'answers', // picks up / greets
  'asks-who',
  'asks-why', // what is this call about, what do you want
  'third-party', // somebody else than the patient is speaking
  'wrong-number',
  'says-busy',
  'asks-price',
  'objects-price',
  'doubts', // doubts the clinic, the doctor, the need, or has a bad opinion
  'asks-guarantee', // can you promise it works / is safe
  'asks-diagnosis', // what do I have, what should I take
  'asks-private', // asks about somebody's visit or treatment
  'fears', // worry, fear, pain, bad news
  'hesitates', // thinks it over, must ask the family, later
  'refuses', // a clear no, do not call
  'elsewhere', // was treated or decided elsewhere
  'already-came',
  'far-away',
  'complains', // about service, wait, result, staff
  'states-danger', // a red flag: breathing, heavy bleeding, vision, high fever, fainting …
  'abuses', // insults, swears
  'demands', // refund, compensation, manager, right now
  'asks-process', // when, where, how, how long, what to bring
  'tells', // tells a fact that was asked for
  'accepts',
  'declines',
  'thanks',
  'bye',
  'asks-back', // did not understand
  'still-there', // hello? are you there?
  'walks-away',
] as const;
export const PatientAct = z.enum(PATIENT_ACTS);
export type PatientAct = z.infer<typeof PatientAct>;
