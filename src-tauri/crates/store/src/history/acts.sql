SELECT act.act, act.name, act.actor, act.at, act.undoes, act.redoes, (
  SELECT group_concat(entry.cell, char(10))
  FROM entry
  WHERE entry.act = touch.act AND entry.cell >= ?2 AND entry.cell < ?3
)
FROM touch
JOIN act USING (act)
WHERE touch.document = ?1
ORDER BY touch.lamport DESC, touch.act DESC
LIMIT ?4;
