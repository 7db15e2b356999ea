-- What a network has of its own; without a row, the draft's text is the network's too.
CREATE TABLE network_texts (
  draft INTEGER NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
  network TEXT NOT NULL,
  body BLOB NOT NULL,
  changed INTEGER NOT NULL,
  PRIMARY KEY (draft, network)
) WITHOUT ROWID;

-- '' for the text that all networks without one of their own share.
ALTER TABLE versions ADD COLUMN network TEXT NOT NULL DEFAULT '';
