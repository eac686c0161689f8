import type { Agreement } from '@/lib/model/agreement';
import type { Case } from '@/lib/model/case';
import type { LineSlot, LinesByMood } from '@/lib/model/lines';
import type { MoveId } from '@/lib/model/move-id';
import type { Objection } from '@/lib/model/objection';
import type { PatientAct } from '@/lib/model/patient-act';
import type { Persona } from '@/lib/model/persona';
import type { Reply } from '@/lib/model/reply';
import type { Text } from '@/lib/model/text';

export type ItemSlot = keyof Objection['lines'];

/** One agenda item with module, case and persona put together. */
export interface ItemScript {
  name: string;
  kind: Objection['kind'];
  acts: readonly PatientAct[];
  heardBy: ReadonlySet<MoveId>;
  exploredBy: ReadonlySet<MoveId>;
  answeredBy: readonly (readonly MoveId[])[];
  worsenedBy: ReadonlySet<MoveId>;
  /** 0.6 (light) .. 1.4 (heavy): above 1 the patient must be heard before an answer counts. */
  weight: number;
  lines: Readonly<Partial<Record<ItemSlot, LinesByMood>>>;
  behind: Text;
}

/** Everything the patient of one case played by one persona needs; made by `resolveScript`, never changed. */
export interface PatientScript {
  caseId: string;
  personaId: string;
  case: Case;
  persona: Persona;
  items: readonly ItemScript[];
  /** Most special first: case, persona, register, plain register. */
  slots: Readonly<Record<LineSlot, readonly LinesByMood[]>>;
  /** Offered replies per place; the case's own first, then the module's. */
  replies: ReadonlyMap<string, readonly Reply[]>;
  /** Recommended way per place, in words. */
  advice: ReadonlyMap<string, Text>;
  agreementIds: readonly Exclude<Agreement, 'none'>[];
  /** Values of `{called}` and `{name}`. */
  names: { zh: Record<string, string>; en: Record<string, string> };
}
