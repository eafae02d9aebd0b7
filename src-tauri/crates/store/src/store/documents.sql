-- '0' is the character after '/'.
SELECT document
FROM document
WHERE EXISTS (
  SELECT 1
  FROM cell
  WHERE cell >= document || '/' AND cell < document || '0' AND value <> '"absent"'
)
ORDER BY 1;
