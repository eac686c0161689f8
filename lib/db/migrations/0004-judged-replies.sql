-- What the language model found in a typed answer, kept so that it can be shown and argued about later.
ALTER TABLE quiz_answers ADD COLUMN judged jsonb;
