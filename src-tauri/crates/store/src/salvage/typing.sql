INSERT INTO typing (cell, text, at, base)
SELECT ?1, ?2, ?3, ?4
WHERE NOT EXISTS (
  SELECT 1
  FROM cell
  JOIN entry USING (n)
  JOIN act ON act.act = entry.act
  WHERE cell.cell = ?1 AND act.at >= ?3
)
ON CONFLICT (cell) DO UPDATE SET text = excluded.text, at = excluded.at
WHERE excluded.at > typing.at;
