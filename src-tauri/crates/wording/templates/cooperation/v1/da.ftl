# Cooperation agreement, version 1, in Danish.

title = Samarbejdsaftale
agreed = har aftalt følgende:
