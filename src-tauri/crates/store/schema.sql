-- The whole present schema, for reading. Generated: UPDATE_REFS=1 cargo test.
-- Version 3.

CREATE TABLE record (
  n    INTEGER PRIMARY KEY,                          -- local order of arrival
  id   BLOB NOT NULL UNIQUE CHECK (length(id) = 32), -- SHA-256 of body
  body BLOB NOT NULL                                 -- exact bytes, as hashed and sent
) STRICT;

CREATE TRIGGER record_is_never_changed BEFORE UPDATE ON record
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER record_is_never_removed BEFORE DELETE ON record
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TABLE entry (
  n       INTEGER PRIMARY KEY REFERENCES record (n),
  cell    TEXT NOT NULL,    -- as seen from this office
  act     TEXT NOT NULL,
  lamport INTEGER NOT NULL,
  device  TEXT NOT NULL
) STRICT;

CREATE INDEX entry_cell ON entry (cell, lamport, device);

CREATE INDEX entry_act ON entry (act);

CREATE TABLE edge (
  parent BLOB NOT NULL,     -- may not have arrived yet
  child  INTEGER NOT NULL REFERENCES record (n),
  PRIMARY KEY (parent, child)
) STRICT, WITHOUT ROWID;

CREATE TABLE head (         -- records of a cell that no other record follows
  cell TEXT NOT NULL,
  n    INTEGER NOT NULL REFERENCES record (n),
  PRIMARY KEY (cell, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE cell (         -- what screens read
  cell     TEXT PRIMARY KEY,
  n        INTEGER NOT NULL REFERENCES record (n),
  value    TEXT NOT NULL,   -- JSON
  personal TEXT             -- the key, where the value is a person's
) STRICT, WITHOUT ROWID;

CREATE INDEX cell_personal ON cell (personal) WHERE personal IS NOT NULL;

CREATE TABLE document (
  document   TEXT PRIMARY KEY,
  revision   INTEGER NOT NULL, -- number of its records
  changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE act (
  act      TEXT PRIMARY KEY,
  document TEXT NOT NULL,   -- where undo lists it
  actor    TEXT NOT NULL,   -- key in personal
  device   TEXT NOT NULL,
  lamport  INTEGER NOT NULL,
  at       INTEGER NOT NULL,
  name     TEXT NOT NULL,
  undoes   TEXT,
  redoes   TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX act_person ON act (document, actor, device, lamport);

CREATE TABLE touch (        -- which acts changed a document
  document TEXT NOT NULL,
  lamport  INTEGER NOT NULL,
  act      TEXT NOT NULL,
  PRIMARY KEY (document, lamport, act)
) STRICT, WITHOUT ROWID;

CREATE TABLE passage (      -- what can be found: a cell or a whole document
  n     INTEGER PRIMARY KEY, -- the later changed, the higher
  place TEXT NOT NULL UNIQUE
) STRICT;

CREATE VIRTUAL TABLE search_title USING fts5 (
  text, content = '', contentless_delete = 1, detail = none,
  prefix = '1 2 3 4 5 6 7 8 9 10 11 12', tokenize = 'unicode61 remove_diacritics 0'
);

CREATE VIRTUAL TABLE search_text USING fts5 (
  text, content = '', contentless_delete = 1, detail = none,
  prefix = '1 2 3 4 5 6 7 8 9 10 11 12', tokenize = 'unicode61 remove_diacritics 0'
);

CREATE TABLE typing (       -- unsealed keys
  cell TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  at   INTEGER NOT NULL,
  base BLOB                 -- the record that was there when typing began
) STRICT, WITHOUT ROWID;

CREATE TABLE personal (     -- a row outlives its value, so that records still point at it
  key       TEXT PRIMARY KEY,
  value     TEXT,
  folded    TEXT,           -- for search
  checksum  BLOB,           -- SHA-256 of key and value
  subject   TEXT NOT NULL,  -- whose value it is
  purpose   TEXT NOT NULL,
  erase_on  TEXT,           -- YYYY-MM-DD
  erased_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX personal_subject ON personal (subject);

CREATE TABLE blob (
  sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
  data   BLOB NOT NULL
) STRICT;

CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE meta (         -- office, device, lamport, clean
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE summary (
  document TEXT PRIMARY KEY,
  text     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE print (
  n        INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  document TEXT NOT NULL,
  at       INTEGER NOT NULL, -- milliseconds since 1970, UTC
  actor    TEXT NOT NULL,    -- key in personal
  paper    TEXT NOT NULL,
  original INTEGER,          -- its number, where the paper is one
  pages    INTEGER NOT NULL, -- of one copy
  copies   INTEGER NOT NULL,
  way      TEXT NOT NULL,
  place    TEXT NOT NULL     -- the folder or the printer
) STRICT;

CREATE INDEX print_document ON print (document, n);

CREATE TRIGGER print_is_never_changed BEFORE UPDATE ON print
BEGIN SELECT RAISE(ABORT, 'what was printed was printed'); END;
