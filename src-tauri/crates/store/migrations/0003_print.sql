-- What was printed. A print changes no document, so it is no record of the journal; it is
-- what happened on this computer, and is never changed afterwards.

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
