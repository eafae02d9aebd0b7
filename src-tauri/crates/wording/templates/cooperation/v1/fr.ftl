# Cooperation agreement, version 1, in French.

title = Convention de coopération
agreed = sont convenues de ce qui suit :
