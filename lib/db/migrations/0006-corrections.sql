-- What trainees said they meant by a typed reply, and what a trainer decided; kept with its provenance.
CREATE TABLE corrections (
  id text PRIMARY KEY,
  attempt_id text NOT NULL REFERENCES attempts (id),
  seq integer NOT NULL,
  person_id text NOT NULL REFERENCES people (id),
  case_id text NOT NULL,
  prev text,
  text text NOT NULL,
  heard jsonb NOT NULL,
  language_version text NOT NULL,
  meant jsonb NOT NULL,
  note text NOT NULL DEFAULT '',
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'confirmed', 'rejected')),
  suggested_at timestamptz NOT NULL,
  decided_by text REFERENCES people (id),
  decided_at timestamptz,
  settled jsonb,
  reason text NOT NULL DEFAULT '',
  UNIQUE (attempt_id, seq),
  CHECK ((status = 'open') = (decided_at IS NULL))
);
CREATE INDEX corrections_open ON corrections (person_id) WHERE status = 'open';
