SELECT record.id, entry.cell, entry.act, entry.lamport, entry.device
FROM entry
JOIN record USING (n)
ORDER BY record.id;
