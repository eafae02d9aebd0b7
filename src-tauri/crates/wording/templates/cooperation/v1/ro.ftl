# Cooperation agreement, version 1, in Romanian.

title = Acord de cooperare
agreed = au convenit următoarele:
