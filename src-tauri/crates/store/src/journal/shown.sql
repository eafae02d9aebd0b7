SELECT cell.value, personal.value, record.id
FROM cell
JOIN record USING (n)
LEFT JOIN personal ON personal.key = cell.personal
WHERE cell.cell = ?1;
