SELECT passage.place
FROM (
  SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?2
) AS found
JOIN passage ON passage.n = found.rowid;
