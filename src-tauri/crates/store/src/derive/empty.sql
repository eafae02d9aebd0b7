DELETE FROM head;
DELETE FROM edge;
DELETE FROM cell;
DELETE FROM document;
DELETE FROM act;
DELETE FROM entry;
DELETE FROM passage;
INSERT INTO search (search) VALUES ('delete-all');
