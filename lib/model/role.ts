import { z } from 'zod';

/** What a person is in the clinic's training. One role each; more rights never mean fewer duties. */
export const Role = z.enum(['trainee', 'trainer', 'supervisor', 'administrator']);
export type Role = z.infer<typeof Role>;
