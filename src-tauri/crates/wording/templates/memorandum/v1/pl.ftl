# Memorandum of understanding, version 1, in Polish: what the library does not have.

title = Memorandum o współpracy
agreed = poczyniły następujące ustalenia:

## Purpose

understanding = Celem niniejszego Memorandum jest określenie wspólnych zamiarów Stron dotyczących rozwijania współpracy dla dobra ich mieszkańców. Może ono stać się podstawą umów, które Strony zawrą w późniejszym czasie.

## Headings that take more together than those of the library

publicity = Informowanie, symbole i dane osobowe
duration = Zmiany, okres obowiązywania i wypowiedzenie
