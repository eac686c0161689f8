-- The clinic's own settings, by name.
CREATE TABLE settings (
  key text PRIMARY KEY,
  value jsonb NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text REFERENCES people (id)
);

CREATE TABLE teams (
  id text PRIMARY KEY,
  name text NOT NULL UNIQUE,
  created_at timestamptz NOT NULL
);

-- Who belongs to a team, and who trains it.
CREATE TABLE team_members (
  team_id text NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
  person_id text NOT NULL REFERENCES people (id),
  part text NOT NULL CHECK (part IN ('member', 'trainer')),
  since timestamptz NOT NULL,
  PRIMARY KEY (team_id, person_id)
);
CREATE INDEX team_members_person ON team_members (person_id);

CREATE TABLE assignments (
  id text PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('case', 'quiz', 'track')),
  subject_id text NOT NULL,
  person_id text REFERENCES people (id),
  team_id text REFERENCES teams (id) ON DELETE CASCADE,
  due_at timestamptz NOT NULL,
  note text NOT NULL DEFAULT '',
  assigned_by text NOT NULL REFERENCES people (id),
  assigned_at timestamptz NOT NULL,
  cancelled_at timestamptz,
  CHECK ((person_id IS NULL) <> (team_id IS NULL))
);
CREATE INDEX assignments_person ON assignments (person_id);
CREATE INDEX assignments_team ON assignments (team_id);

-- A sitting of a quiz: the drawn items in their drawn order, and the answers as they come.
CREATE TABLE quiz_sessions (
  id text PRIMARY KEY,
  person_id text NOT NULL REFERENCES people (id),
  kind text NOT NULL CHECK (kind IN ('practice', 'exam')),
  title jsonb NOT NULL,
  source jsonb NOT NULL,
  seed bigint NOT NULL,
  items jsonb NOT NULL,
  pass real NOT NULL,
  started_at timestamptz NOT NULL,
  deadline_at timestamptz,
  finished_at timestamptz,
  score real,
  track_id text,
  step_id text
);
CREATE INDEX quiz_sessions_person ON quiz_sessions (person_id, started_at DESC);
-- a double click must not begin two sittings of one step
CREATE UNIQUE INDEX quiz_sessions_one_running ON quiz_sessions (person_id, track_id, step_id)
  WHERE finished_at IS NULL AND track_id IS NOT NULL;

CREATE TABLE quiz_answers (
  session_id text NOT NULL REFERENCES quiz_sessions (id),
  position integer NOT NULL,
  answer jsonb NOT NULL,
  credit real NOT NULL CHECK (credit BETWEEN 0 AND 1),
  answered_at timestamptz NOT NULL,
  PRIMARY KEY (session_id, position)
);

CREATE TABLE enrolments (
  person_id text NOT NULL REFERENCES people (id),
  track_id text NOT NULL,
  track_version integer NOT NULL,
  enrolled_at timestamptz NOT NULL,
  PRIMARY KEY (person_id, track_id)
);

CREATE TABLE certificates (
  id text PRIMARY KEY,
  number text NOT NULL UNIQUE,
  person_id text NOT NULL REFERENCES people (id),
  holder_name text NOT NULL,
  track_id text NOT NULL,
  track_version integer NOT NULL,
  title jsonb NOT NULL,
  enrolled_at timestamptz NOT NULL,
  issued_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  revoked_by text REFERENCES people (id),
  revoked_reason text,
  evidence jsonb NOT NULL,
  -- one certificate for one enrolment
  UNIQUE (person_id, track_id, enrolled_at)
);
CREATE INDEX certificates_person ON certificates (person_id);

-- The last number given out in each year; its row lock puts issuing in order.
CREATE TABLE certificate_numbers (
  year integer PRIMARY KEY,
  last integer NOT NULL
);
