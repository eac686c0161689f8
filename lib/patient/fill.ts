import type { HouseSettings } from '@/lib/model/house';
import type { Text } from '@/lib/model/text';
import type { PatientScript } from './patient-script';

/** Puts the clinic's and the patient's names into `{clinic}`, `{agent}`, `{address}`, `{hours}`, `{called}`, `{name}`. */
export function fill(text: Text, house: HouseSettings, names: PatientScript['names']): Text {
  const put = (raw: string, language: 'zh' | 'en') =>
    raw.includes('{')
      ? raw.replace(
          /\{([a-z]+)\}/g,
          (whole, key: string) =>
            (({ ...house[language], ...names[language] }) as Record<string, string>)[key] ?? whole,
        )
      : raw;
  return { zh: put(text.zh, 'zh'), en: put(text.en, 'en') };
}
