import { jsonb, pgTable, primaryKey, real, smallint, text, timestamp } from 'drizzle-orm/pg-core';
import type { ItemMeasurement } from '@/lib/model/item-figures';
import { people } from './people';

/** The first answer of each person to each wording of an item. */
export const firstAnswers = pgTable(
  'first_answers',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    itemId: text('item_id').notNull(),
    fingerprint: text('fingerprint').notNull(),
    credit: real('credit').notNull(),
    chosen: jsonb('chosen').$type<readonly string[]>().notNull(),
    answeredAt: timestamp('answered_at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.itemId, t.fingerprint] })],
);

/** The last measurement of all items; one row. */
export const itemMeasurements = pgTable('item_measurements', {
  id: smallint('id').primaryKey(),
  measurement: jsonb('measurement').$type<ItemMeasurement>().notNull(),
});
