-- What lists show of a document, as the desk last computed it: opaque here, kept so that a
-- start does not compute it again. Dropped and computed again at will.

CREATE TABLE summary (
  document TEXT PRIMARY KEY,
  text     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
