SELECT cell.cell, cell.value, personal.value
FROM cell
LEFT JOIN personal ON personal.key = cell.personal
WHERE cell.cell >= ?1 AND cell.cell < ?2;
