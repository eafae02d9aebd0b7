SELECT cell.cell, personal.folded
FROM personal
JOIN cell ON cell.personal = personal.key
WHERE instr(personal.folded, ?1);
