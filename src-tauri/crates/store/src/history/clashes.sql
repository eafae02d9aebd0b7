SELECT head.cell, record.id, record.body
FROM head
JOIN record USING (n)
JOIN entry USING (n)
WHERE head.cell >= ?1 AND head.cell < ?2
  AND (SELECT count(*) FROM head AS other WHERE other.cell = head.cell) > 1
ORDER BY head.cell, entry.lamport DESC, entry.device DESC, record.id DESC;
