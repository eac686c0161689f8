import { z } from 'zod';
import { Text } from './text';

const Kind = z.enum(['situation', 'rule', 'knowledge', 'policy']);
export type CurriculumKind = z.infer<typeof Kind>;

/** `scenarios/curriculum.yaml`: everything the trade's manuals teach, by id; `covers:` of the content cites these ids. */
export const Curriculum = z.strictObject({
  format: z.literal(1),
  entries: z.array(
    z.strictObject({
      id: z.string().regex(/^(sc|ru|qa|po)-[a-z0-9-]+$/),
      kind: Kind,
      priority: z.enum(['core', 'extra', 'reference']),
      title: Text,
    }),
  ),
});
export type Curriculum = z.infer<typeof Curriculum>;
