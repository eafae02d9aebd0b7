# Memorandum of understanding, version 1, in Hungarian: what the library does not have.

title = Egyetértési memorandum
agreed = a következő egyetértésre jutottak:

## Purpose

understanding = A jelen Memorandum célja, hogy rögzítse a Felek közös szándékait a lakosaik javát szolgáló együttműködés fejlesztésére. A Memorandum alapul szolgálhat azokhoz a megállapodásokhoz, amelyeket a Felek később kötnek.

## Headings that take more together than those of the library

publicity = Tájékoztatás, jelképek és személyes adatok
duration = Módosítás, időbeli hatály és megszűnés
