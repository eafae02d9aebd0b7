SELECT edge.parent, record.id
FROM edge
JOIN record ON record.n = edge.child
ORDER BY 1, 2;
