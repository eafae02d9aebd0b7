SELECT passage.place
FROM (
  SELECT rowid, rank FROM search
  WHERE search MATCH ?1 AND rank MATCH 'bm25(4.0, 1.0)'
  ORDER BY rank LIMIT ?2
) AS found
JOIN passage ON passage.n = found.rowid
ORDER BY found.rank, found.rowid;
