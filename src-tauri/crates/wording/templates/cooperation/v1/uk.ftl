# Cooperation agreement, version 1, in Ukrainian.

title = Угода про співробітництво
agreed = домовилися про таке:
