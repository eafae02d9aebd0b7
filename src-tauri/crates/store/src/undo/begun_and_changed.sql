-- Whether a document that the act began was changed by another since.
SELECT EXISTS (
    SELECT 1 FROM touch AS own
    JOIN touch AS later ON later.document = own.document AND later.lamport > own.lamport
    WHERE own.act = ?1 AND NOT EXISTS (
        SELECT 1 FROM touch AS earlier
        WHERE earlier.document = own.document AND earlier.lamport < own.lamport
    )
);
