# Cooperation agreement, version 1, in English.

title = Cooperation Agreement
agreed = have agreed as follows:
