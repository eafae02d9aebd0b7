INSERT INTO print (id, document, at, actor, paper, original, pages, copies, way, place)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
ON CONFLICT (id) DO NOTHING
