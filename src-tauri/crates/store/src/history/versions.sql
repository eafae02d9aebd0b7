SELECT cell.cell, cell.value, act.actor, act.at
FROM cell
JOIN entry USING (n)
JOIN act ON act.act = entry.act
WHERE cell.cell >= ?1 AND cell.cell < ?2 AND cell.cell LIKE '%/version'
ORDER BY entry.lamport, entry.device;
