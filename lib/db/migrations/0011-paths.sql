-- The job chosen on a track that branches, and what was still known when a certificate was renewed.
ALTER TABLE enrolments ADD COLUMN branch text;
ALTER TABLE enrolments ADD COLUMN kept jsonb NOT NULL DEFAULT '[]';

-- What people said about steps: a handbook step was read; a step that may be skipped is done anyway.
CREATE TABLE step_marks (
  person_id text NOT NULL REFERENCES people (id),
  track_id text NOT NULL,
  step_id text NOT NULL,
  mark text NOT NULL CHECK (mark IN ('read', 'do-anyway')),
  at timestamptz NOT NULL,
  PRIMARY KEY (person_id, track_id, step_id, mark)
);
