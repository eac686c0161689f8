-- The first answer of each person to each wording of an item: what item statistics are made of. Made from the sittings.
CREATE TABLE first_answers (
  person_id text NOT NULL REFERENCES people (id),
  item_id text NOT NULL,
  fingerprint text NOT NULL,
  credit real NOT NULL,
  chosen jsonb NOT NULL,
  answered_at timestamptz NOT NULL,
  PRIMARY KEY (person_id, item_id, fingerprint)
);

-- Answers that are not among the first answers yet; new and few, so the index is small.
ALTER TABLE quiz_answers ADD COLUMN counted boolean NOT NULL DEFAULT false;
CREATE INDEX quiz_answers_to_count ON quiz_answers (session_id) WHERE NOT counted;

-- The last measurement of all items: a cache.
CREATE TABLE item_measurements (
  id smallint PRIMARY KEY CHECK (id = 1),
  measurement jsonb NOT NULL
);
