# Memorandum of understanding, version 1, in Danish: what the library does not have.

title = Forståelsesmemorandum
agreed = er nået til følgende fælles forståelse:

## Purpose

understanding = Formålet med dette Memorandum er at fastlægge Parternes fælles hensigter om at udvikle et samarbejde til gavn for deres borgere. Det kan danne grundlag for aftaler, som Parterne indgår senere.

## Headings that take more together than those of the library

publicity = Kommunikation, symboler og personoplysninger
duration = Ændringer, varighed og ophør
