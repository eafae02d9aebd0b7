SELECT act, name, at, document
FROM act
WHERE act = ?1 AND actor = ?2 AND device = ?3 AND NOT EXISTS (
    SELECT 1 FROM act AS later
    WHERE later.undoes = ?1 AND NOT EXISTS (
        SELECT 1 FROM act AS again
        WHERE again.redoes = ?1 AND again.lamport > later.lamport
    )
);
