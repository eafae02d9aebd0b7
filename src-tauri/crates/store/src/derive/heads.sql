SELECT head.cell, record.id
FROM head
JOIN record USING (n)
ORDER BY 1, 2;
