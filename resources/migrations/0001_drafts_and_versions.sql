-- Texts are UTF-8 blobs: an editor can hold lone surrogates, which SQLite's text type cannot.
-- Times are UTC milliseconds.
CREATE TABLE drafts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL DEFAULT '',
  body BLOB NOT NULL DEFAULT x'',
  kind TEXT NOT NULL DEFAULT '',
  network TEXT NOT NULL DEFAULT '',
  reader TEXT NOT NULL DEFAULT '',
  benefit TEXT NOT NULL DEFAULT '',
  question TEXT NOT NULL DEFAULT '',
  dismissed TEXT NOT NULL DEFAULT '[]',
  status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'ready', 'published', 'archived')),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  burst_began INTEGER,
  deleted INTEGER
);
CREATE INDEX drafts_by_change ON drafts (deleted, changed DESC);

CREATE TABLE versions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  draft INTEGER NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  made INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  body BLOB NOT NULL,
  UNIQUE (draft, number)
);

CREATE VIRTUAL TABLE draft_words USING fts5 (title, body, tokenize = 'unicode61 remove_diacritics 2');
