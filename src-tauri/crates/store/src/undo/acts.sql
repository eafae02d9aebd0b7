SELECT act, name, at, undoes, redoes
FROM act
WHERE document = ?1 AND actor = ?2 AND device = ?3
ORDER BY lamport DESC;
