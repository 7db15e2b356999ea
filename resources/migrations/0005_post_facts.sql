-- What insights need to know of a post, worked out once from the coach's reports on its text and, where that
-- differs, on its first version. `json` belongs to the coach; it is '' for a text without words.
-- `seen` is the draft's time of change that was worked out: a later change is looked at again.
CREATE TABLE post_facts (
  draft INTEGER PRIMARY KEY REFERENCES drafts (id) ON DELETE CASCADE,
  text_hash BLOB NOT NULL,
  first_hash BLOB NOT NULL,
  version INTEGER NOT NULL,
  seen INTEGER NOT NULL,
  json TEXT NOT NULL,
  first_json TEXT NOT NULL
);
