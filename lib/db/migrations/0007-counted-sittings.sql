-- Counted as answers come in, so that a list of sittings reads no answers.
ALTER TABLE quiz_sessions ADD COLUMN answered integer NOT NULL DEFAULT 0;
-- Has answers that are not in the log of reviews yet.
ALTER TABLE quiz_sessions ADD COLUMN to_review boolean NOT NULL DEFAULT false;
UPDATE quiz_sessions SET
  answered = (SELECT count(*) FROM quiz_answers WHERE session_id = quiz_sessions.id),
  to_review = EXISTS (SELECT 1 FROM quiz_answers WHERE session_id = quiz_sessions.id AND NOT reviewed);
CREATE INDEX quiz_sessions_to_review ON quiz_sessions (person_id) WHERE to_review;
DROP INDEX quiz_answers_to_review;
