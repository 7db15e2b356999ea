-- `title_key` is what a list by title sorts by, `published` when it was published last (0 for never);
-- `guessed` and `asks` are what the coach read last: the kind, and whether a question is asked.
ALTER TABLE drafts ADD COLUMN title_key TEXT NOT NULL DEFAULT '';
ALTER TABLE drafts ADD COLUMN published INTEGER NOT NULL DEFAULT 0;
ALTER TABLE drafts ADD COLUMN guessed TEXT NOT NULL DEFAULT '';
ALTER TABLE drafts ADD COLUMN asks INTEGER NOT NULL DEFAULT 0;
-- Near what the program makes of a title; each is put right when its draft is saved next.
UPDATE drafts SET title_key = lower(ltrim(
  CASE WHEN trim(CAST(title AS TEXT)) <> '' THEN CAST(title AS TEXT) ELSE CAST(substr(body, 1, 60) AS TEXT) END,
  ' ' || char(9) || char(10) || char(13)
));

-- Lists are read in pages: each order has an index, and the usual one holds what lists are filtered by.
DROP INDEX drafts_by_change;
CREATE INDEX drafts_by_change ON drafts (deleted, changed, id, status, kind, guessed, network);
CREATE INDEX drafts_by_creation ON drafts (deleted, created, id);
CREATE INDEX drafts_by_title ON drafts (deleted, title_key, id);
CREATE INDEX drafts_by_publication ON drafts (deleted, published, id);

-- With indexes of beginnings, so that the first letters typed are found as quickly as whole words.
DROP TABLE draft_words;
CREATE VIRTUAL TABLE draft_words
USING fts5 (title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
INSERT INTO draft_words (rowid, title, body)
SELECT id, replace(CAST(title AS TEXT), char(0), ' '), replace(CAST(body AS TEXT), char(0), ' ') FROM drafts;

CREATE TABLE tags (
  draft INTEGER NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
  tag TEXT NOT NULL,
  PRIMARY KEY (draft, tag)
) WITHOUT ROWID;
CREATE INDEX tags_by_name ON tags (tag, draft);

-- What the coach found in the text as it was saved last.
CREATE TABLE draft_checks (
  draft INTEGER NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
  "check" TEXT NOT NULL,
  PRIMARY KEY (draft, "check")
) WITHOUT ROWID;
CREATE INDEX draft_checks_by_name ON draft_checks ("check", draft);

-- Where and when a post went out; '' is a place that is none of the networks.
CREATE TABLE publications (
  draft INTEGER NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
  network TEXT NOT NULL,
  at INTEGER NOT NULL,
  link TEXT NOT NULL DEFAULT '',
  replies_checked INTEGER,
  PRIMARY KEY (draft, network)
) WITHOUT ROWID;
CREATE INDEX publications_by_time ON publications (at);

CREATE TABLE replies (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  draft INTEGER NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
  network TEXT NOT NULL DEFAULT '',
  at INTEGER NOT NULL,
  who TEXT NOT NULL DEFAULT '',
  body BLOB NOT NULL
);
CREATE INDEX replies_of_draft ON replies (draft, id);

-- A post that goes on from what an earlier one asked.
CREATE TABLE follow_ups (
  draft INTEGER PRIMARY KEY REFERENCES drafts (id) ON DELETE CASCADE,
  follows INTEGER NOT NULL REFERENCES drafts (id) ON DELETE CASCADE
);
CREATE INDEX follow_ups_of ON follow_ups (follows);

-- Posts of which the writer wants no reminder.
CREATE TABLE reminders_put_away (draft INTEGER PRIMARY KEY REFERENCES drafts (id) ON DELETE CASCADE);
