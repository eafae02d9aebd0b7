# Cooperation agreement, version 1, in German.

title = Vereinbarung über die Zusammenarbeit
agreed = haben Folgendes vereinbart:
