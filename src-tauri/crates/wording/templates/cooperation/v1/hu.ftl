# Cooperation agreement, version 1, in Hungarian.

title = Együttműködési megállapodás
agreed = a következőkben állapodtak meg:
