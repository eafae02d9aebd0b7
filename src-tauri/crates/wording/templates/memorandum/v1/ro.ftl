# Memorandum of understanding, version 1, in Romanian: what the library does not have.

title = Memorandum de înțelegere
agreed = au ajuns la următoarea înțelegere:

## Purpose

understanding = Scopul prezentului Memorandum este de a stabili intențiile comune ale Părților privind dezvoltarea cooperării în folosul locuitorilor acestora. Memorandumul poate sta la baza unor acorduri pe care Părțile le vor încheia ulterior.

## Headings that take more together than those of the library

publicity = Informare publică, simboluri și date cu caracter personal
duration = Modificări, durată și încetare
