INSERT INTO typing (cell, text, at, base)
VALUES (?1, ?2, ?3, (SELECT id FROM cell JOIN record USING (n) WHERE cell = ?1));
