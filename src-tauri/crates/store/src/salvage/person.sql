INSERT INTO personal (key, value, folded, checksum, subject, purpose, erase_on, erased_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (key) DO UPDATE
SET value = NULL, folded = NULL, checksum = NULL, erased_at = excluded.erased_at
WHERE excluded.erased_at IS NOT NULL AND personal.erased_at IS NULL;
