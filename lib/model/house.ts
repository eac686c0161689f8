import { z } from 'zod';

/** House variables: the clinic's own facts, filled into `{clinic}`, `{agent}`, `{address}`, `{hours}` of lines and replies. */
export const House = z.strictObject({
  clinic: z.string(),
  agent: z.string(),
  address: z.string(),
  hours: z.string(),
});
export type House = z.infer<typeof House>;

/** The same facts in the interface's two languages. */
export const HouseSettings = z.strictObject({ zh: House, en: House });
export type HouseSettings = z.infer<typeof HouseSettings>;

export const DEFAULT_HOUSE: HouseSettings = {
  zh: { clinic: '知禾医疗', agent: '小林', address: '青梧路18号', hours: '每天9点到18点' },
  en: {
    clinic: 'Zhihe Clinic',
    agent: 'Lin',
    address: '18 Qingwu Road',
    hours: 'daily from 9 to 6',
  },
};
