PRAGMA synchronous = EXTRA;
PRAGMA fullfsync = ON;            -- macOS: a plain fsync stops at the drive's cache
PRAGMA checkpoint_fullfsync = ON;
PRAGMA foreign_keys = ON;
PRAGMA cell_size_check = ON;
PRAGMA mmap_size = 0;
PRAGMA wal_autocheckpoint = 1000;
PRAGMA secure_delete = ON;        -- what is erased is overwritten
