-- What a case was played with, by hash, so that old attempts replay after the content has changed.
CREATE TABLE pinned_content (
  hash text PRIMARY KEY,
  bundle jsonb NOT NULL
);

CREATE TABLE attempts (
  id text PRIMARY KEY,
  trainee_id text NOT NULL REFERENCES people (id),
  case_id text NOT NULL,
  mode text NOT NULL CHECK (mode IN ('practice', 'coached', 'exam')),
  content_hash text NOT NULL REFERENCES pinned_content (hash),
  pins jsonb NOT NULL,
  started_at timestamptz NOT NULL,
  finished_at timestamptz,
  forked_from text REFERENCES attempts (id),
  forked_seq integer,
  track_id text,
  step_id text,
  overall real,
  band text,
  report jsonb
);
CREATE INDEX attempts_trainee ON attempts (trainee_id, started_at DESC);
CREATE INDEX attempts_case ON attempts (case_id, started_at DESC);

-- The log: append-only, without gaps. The key makes a repeated request harmless.
CREATE TABLE attempt_entries (
  attempt_id text NOT NULL REFERENCES attempts (id),
  seq integer NOT NULL CHECK (seq > 0),
  idempotency_key text NOT NULL,
  entry jsonb NOT NULL,
  PRIMARY KEY (attempt_id, seq),
  UNIQUE (attempt_id, idempotency_key)
);
