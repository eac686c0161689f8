import { z } from 'zod';

/** The languages of the interface. zh-TW is made from zh-CN by conversion, not written by hand. */
export const Locale = z.enum(['zh-CN', 'zh-TW', 'en']);
export type Locale = z.infer<typeof Locale>;
