# Cooperation agreement, version 1, in Polish.

title = Umowa o współpracy
agreed = uzgodniły, co następuje:
