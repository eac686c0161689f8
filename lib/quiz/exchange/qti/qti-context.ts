import type { Words } from '../words';
import type { XmlElement } from './xml-element';

/** What the item around the interaction already says. */
export interface QtiContext {
  root: XmlElement;
  labels: readonly string[];
  says: Words | null;
  unit: Words | null;
  besidePairs: readonly (Words | null)[];
}
