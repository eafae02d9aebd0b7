SELECT typing.cell, typing.text, typing.at, typing.base, typing.base IS NOT record.id
FROM typing
LEFT JOIN cell USING (cell)
LEFT JOIN record USING (n)
WHERE typing.cell >= ?1 AND typing.cell < ?2
ORDER BY typing.cell;
