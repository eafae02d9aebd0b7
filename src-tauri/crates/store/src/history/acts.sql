SELECT act.act, act.name, act.actor, act.at, act.undoes, act.redoes,
       group_concat(entry.cell, char(10))
FROM entry
JOIN act USING (act)
WHERE entry.cell >= ?1 AND entry.cell < ?2
GROUP BY act.act
ORDER BY act.lamport DESC, act.device DESC
LIMIT ?3;
