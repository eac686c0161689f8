import { z } from 'zod';

export interface Text {
  zh: string;
  en: string;
}

/**
 * A sentence in both languages, written in a data file as one string: `中文 // English`.
 * Gives `{zh, en}`; refuses a string without ` // `, with more than one, or with an empty half.
 */
export const Text = z.string().transform((raw, ctx): Text => {
  const parts = raw.split(/\s+\/\/\s+/);
  if (parts.length !== 2 || !parts[0]?.trim() || !parts[1]?.trim()) {
    ctx.addIssue({
      code: 'custom',
      message: 'write both languages in one string: 中文 // English',
    });
    return { zh: raw, en: raw };
  }
  return { zh: parts[0].trim(), en: parts[1].trim() };
});

/** The same pair where it crosses an edge as data (log, view, report). */
export const TextPair = z.strictObject({ zh: z.string(), en: z.string() });

/** A lower-case kebab-case name used as an id in data files. */
export const Slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'use a kebab-case id such as `price-too-high`');

/** One variant or a list of variants of a line; always gives a list. */
export const Variants = z.union([Text.transform((text) => [text]), z.array(Text).min(1)]);
