SELECT cell.cell, act.actor, act.at
FROM cell
JOIN entry USING (n)
JOIN act ON act.act = entry.act
WHERE cell.cell >= ?1 AND cell.cell < ?2
  AND (cell.cell LIKE '%/mark%' OR cell.cell LIKE '%/comment');
