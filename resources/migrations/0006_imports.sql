-- What is known of a draft that was written elsewhere. `run` tells which of them came together.
CREATE TABLE imports (
  draft INTEGER PRIMARY KEY REFERENCES drafts (id) ON DELETE CASCADE,
  run INTEGER NOT NULL,
  source TEXT NOT NULL,
  original TEXT NOT NULL DEFAULT '',
  link TEXT NOT NULL DEFAULT '',
  published INTEGER
);
CREATE INDEX imports_by_run ON imports (run);
