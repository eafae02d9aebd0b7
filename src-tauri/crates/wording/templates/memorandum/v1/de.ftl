# Memorandum of understanding, version 1, in German: what the library does not have.

title = Memorandum über die Zusammenarbeit
agreed = haben sich auf Folgendes verständigt:

## Purpose

understanding = Zweck dieses Memorandums ist es, die gemeinsamen Absichten der Partner für die Entwicklung der Zusammenarbeit zum Wohle ihrer Einwohnerinnen und Einwohner festzuhalten. Es kann als Grundlage für Vereinbarungen dienen, welche die Partner später schließen.

## Headings that take more together than those of the library

publicity = Öffentlichkeitsarbeit, Symbole und personenbezogene Daten
duration = Änderungen, Laufzeit und Beendigung
