-- Every review of a card, in order: the truth from which the cards can be made again.
CREATE TABLE reviews (
  person_id text NOT NULL REFERENCES people (id),
  seq integer NOT NULL,
  card text NOT NULL,
  grade smallint NOT NULL CHECK (grade BETWEEN 1 AND 3),
  at timestamptz NOT NULL,
  importance smallint NOT NULL CHECK (importance BETWEEN 1 AND 3),
  case_id text,
  title jsonb,
  source text NOT NULL,
  PRIMARY KEY (person_id, seq),
  -- an answer or a call says one thing about a card
  UNIQUE (person_id, source, card)
);

-- The cards as the reviews left them: a cache.
CREATE TABLE review_cards (
  person_id text NOT NULL REFERENCES people (id),
  card text NOT NULL,
  stability double precision NOT NULL,
  difficulty double precision NOT NULL,
  last_at timestamptz NOT NULL,
  reviews integer NOT NULL,
  lapses integer NOT NULL,
  importance smallint NOT NULL,
  case_id text,
  title jsonb,
  PRIMARY KEY (person_id, card)
);

-- What was not yet taken into the log of reviews; a crash between answer and review loses nothing.
ALTER TABLE quiz_answers ADD COLUMN reviewed boolean NOT NULL DEFAULT false;
CREATE INDEX quiz_answers_to_review ON quiz_answers (session_id) WHERE NOT reviewed;
ALTER TABLE attempts ADD COLUMN reviewed boolean NOT NULL DEFAULT false;
CREATE INDEX attempts_to_review ON attempts (trainee_id) WHERE NOT reviewed AND finished_at IS NOT NULL;

-- Counted once, so that a list of sittings need not read every item of every one.
ALTER TABLE quiz_sessions ADD COLUMN item_count integer GENERATED ALWAYS AS (jsonb_array_length(items)) STORED;
