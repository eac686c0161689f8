import type { ImportDefaults } from './import-defaults';

/** Marks what still has to be written by somebody, in words that nobody overlooks. */
export const STANDARD_IMPORT_DEFAULTS: ImportDefaults = {
  covers: ['imported'],
  tags: ['imported'],
  difficulty: 3,
  reason: { zh: '（还没有写理由）', en: '(no reason written yet)' },
  source: { zh: '外部题库导入', en: 'Imported from another question bank' },
};
