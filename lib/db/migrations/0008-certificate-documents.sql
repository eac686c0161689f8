-- What the holder lets the public see: nothing of their name until they say otherwise.
ALTER TABLE certificates ADD COLUMN disclosure text NOT NULL DEFAULT 'number'
  CHECK (disclosure IN ('number', 'surname', 'name'));
ALTER TABLE certificates ADD COLUMN disclosed_at timestamptz;

-- The place in a public status list, drawn at random so that it tells nothing about when or to whom.
ALTER TABLE certificates ADD COLUMN status_list integer NOT NULL DEFAULT 0 CHECK (status_list >= 0);
ALTER TABLE certificates ADD COLUMN status_index integer CHECK (status_index BETWEEN 0 AND 131071);
UPDATE certificates SET status_list = drawn.place / 131072, status_index = drawn.place % 131072
  FROM (SELECT id, (row_number() OVER (ORDER BY random()) - 1)::integer AS place FROM certificates) AS drawn
  WHERE drawn.id = certificates.id;
ALTER TABLE certificates ALTER COLUMN status_index SET NOT NULL;
ALTER TABLE certificates ALTER COLUMN status_list DROP DEFAULT;
ALTER TABLE certificates ADD UNIQUE (status_list, status_index);
CREATE INDEX certificates_revoked ON certificates (status_list) WHERE revoked_at IS NOT NULL;

-- The public halves of the keys that credentials are signed with; old ones stay, so that old credentials verify.
CREATE TABLE signing_keys (
  id text PRIMARY KEY,
  public_key jsonb NOT NULL,
  made_at timestamptz NOT NULL,
  retired_at timestamptz
);
