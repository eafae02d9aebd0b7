SELECT head.n, record.body
FROM head
JOIN entry USING (n)
JOIN record USING (n)
WHERE head.cell = ?1
ORDER BY entry.lamport DESC, entry.device DESC, record.id DESC
LIMIT 1;
