SELECT cell.cell, record.body
FROM cell
JOIN record USING (n)
JOIN entry USING (n)
WHERE cell.cell >= ?1 AND cell.cell < ?2 AND cell.cell LIKE '%/version'
ORDER BY entry.lamport, entry.device;
