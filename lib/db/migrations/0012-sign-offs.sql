-- What a trainer decided about a finished path whose certificate they have to sign. One row for each enrolment: sending back
-- may be followed by signing; what is signed stays.
CREATE TABLE sign_offs (
  person_id text NOT NULL REFERENCES people (id),
  track_id text NOT NULL,
  enrolled_at timestamptz NOT NULL,
  decision text NOT NULL CHECK (decision IN ('signed', 'sent-back')),
  note text NOT NULL DEFAULT '',
  decided_by text NOT NULL REFERENCES people (id),
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (person_id, track_id, enrolled_at),
  CHECK (decided_by <> person_id)
);
