SELECT record.body
FROM record
JOIN entry USING (n)
WHERE entry.cell >= ?1 AND entry.cell < ?2
ORDER BY record.n;
