import type { HouseSettings } from '@/lib/model/house';
import type { Text } from '@/lib/model/text';
import type { PatientScript } from './patient-script';

/** Puts the clinic's and the patient's names into `{clinic}`, `{agent}`, `{address}`, `{hours}`, `{called}`, `{name}`. */
export function fill(text: Text, house: HouseSettings, names: PatientScript['names']): Text {
  return { zh: put(text.zh, house.zh, names.zh), en: put(text.en, house.en, names.en) };
}

const HOLE = /\{([a-z]+)\}/g;

function put(
  raw: string,
  house: Readonly<Record<string, string>>,
  names: Readonly<Record<string, string>>,
): string {
  if (!raw.includes('{')) return raw;
  return raw.replace(HOLE, (hole, key: string) => names[key] ?? house[key] ?? hole);
}
