-- What people were reminded of. The same key is told once to one person.
CREATE TABLE reminders (
  id text PRIMARY KEY,
  person_id text NOT NULL REFERENCES people (id),
  key text NOT NULL,
  about jsonb NOT NULL,
  at timestamptz NOT NULL,
  read_at timestamptz,
  settled_at timestamptz,
  UNIQUE (person_id, key)
);
CREATE INDEX reminders_newest ON reminders (person_id, at DESC);
-- the bell of every page counts these
CREATE INDEX reminders_unread ON reminders (person_id) WHERE read_at IS NULL;

-- How people want to be reminded; who has no row wants what is usual. Quiet hours in minutes of the day.
CREATE TABLE reminder_settings (
  person_id text PRIMARY KEY REFERENCES people (id),
  quiet_from smallint NOT NULL CHECK (quiet_from BETWEEN 0 AND 1439),
  quiet_to smallint NOT NULL CHECK (quiet_to BETWEEN 0 AND 1439),
  email text,
  email_confirmed_at timestamptz,
  mail boolean NOT NULL,
  by_mail jsonb NOT NULL,
  locale text NOT NULL,
  updated_at timestamptz NOT NULL
);

-- The outbox. A letter is written when it is sent, so that it says what is true then.
CREATE TABLE mails (
  id text PRIMARY KEY,
  person_id text NOT NULL REFERENCES people (id),
  kind text NOT NULL CHECK (kind IN ('reminders', 'confirm')),
  reminder_ids jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'dropped', 'failed')),
  tries integer NOT NULL DEFAULT 0,
  next_at timestamptz NOT NULL,
  claimed_until timestamptz,
  ended_at timestamptz,
  reason text NOT NULL DEFAULT ''
);
CREATE INDEX mails_waiting ON mails (next_at) WHERE state = 'waiting';
CREATE INDEX mails_person ON mails (person_id, created_at DESC);

-- The private address of each person's calendar, and the one before it.
CREATE TABLE calendar_feeds (
  person_id text PRIMARY KEY REFERENCES people (id),
  feed_id text UNIQUE,
  before_id text,
  locale text NOT NULL,
  made_at timestamptz NOT NULL
);

-- Counts what calendars must hear of: each time an assignment is cancelled or brought back.
ALTER TABLE assignments ADD COLUMN revision integer NOT NULL DEFAULT 0;
