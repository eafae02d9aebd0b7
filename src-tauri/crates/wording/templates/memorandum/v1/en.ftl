# Memorandum of understanding, version 1, in English: what the library does not have.

title = Memorandum of Understanding
agreed = have reached the following understanding:

## Purpose

understanding = The purpose of this Memorandum is to set out the common intentions of the Parties for developing cooperation for the benefit of their residents. It may serve as a basis for agreements that the Parties may conclude later.

## Headings that take more together than those of the library

publicity = Publicity, symbols and personal data
duration = Amendments, duration and termination
