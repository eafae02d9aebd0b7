WITH title (n) AS (
  SELECT rowid FROM search_title WHERE search_title MATCH ?1
  ORDER BY rowid DESC LIMIT ?2
), body (n) AS (
  SELECT rowid FROM search_text WHERE search_text MATCH ?1
  ORDER BY rowid DESC LIMIT ?2
), found (n, is_title) AS (
  SELECT n, TRUE FROM title
  UNION ALL
  SELECT n, FALSE FROM body WHERE n NOT IN (SELECT n FROM title)
)
SELECT passage.place
FROM found
JOIN passage USING (n)
ORDER BY found.is_title DESC, found.n DESC
LIMIT ?2;
