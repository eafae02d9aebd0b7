SELECT cell.cell, record.id, cell.value, cell.personal
FROM cell
JOIN record USING (n)
ORDER BY 1;
