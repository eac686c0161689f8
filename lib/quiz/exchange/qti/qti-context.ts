import type { Words } from '../words';
import type { XmlElement } from './xml-element';

/** What the item around the interaction already says. */
export interface QtiContext {
  root: XmlElement;
  labels: readonly string[];
  says: Words | null;
  unit: Words | null;
  besidePairs: readonly (Words | null)[];
  /** What is told when a choice is taken, by its identifier. */
  beside: ReadonlyMap<string, XmlElement>;
  /** What is told after the right answer only. */
  forRight: XmlElement | null;
}
