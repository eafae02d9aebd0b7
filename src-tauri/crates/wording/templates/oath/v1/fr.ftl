# Twinning oath, version 1, in French: read aloud by those who sign it. No word of it depends on
# whether women or men speak.

title = Serment de jumelage
agreed = promettons solennellement :

## Who speaks, and why

oath-we = nous, à qui nos collectivités ont confié leur voix, debout devant les habitants que nous servons,
oath-convinced = avec la conviction que l’amitié entre les collectivités naît de la rencontre des personnes et grandit dans le travail commun,
oath-history = en mémoire des guerres et des séparations que nos peuples ont connues, et sachant que la paix se construit chaque jour,
oath-europe = souhaitant pour nos enfants une Europe où chacun vient en aide à son voisin,

## The vow

vow = Notre promesse
vow-ties = Nous chérirons les liens entre nos collectivités et les transmettrons à ceux qui viendront après nous.
vow-exchanges = Nous nous ouvrirons mutuellement les portes de nos maisons, de nos écoles et de nos ateliers, afin que nos habitants apprennent les uns des autres.
vow-young = Nous aiderons les jeunes à voyager, à apprendre la langue les uns des autres et à trouver des amis pour la vie.
vow-solidarity = Si le malheur frappe l’une de nos collectivités, nous ne la laisserons pas seule.
vow-peace = Dans tout ce que nous ferons ensemble, nous servirons la paix, la liberté et la dignité humaine.

## Witness

witness = En gage de fidélité à ce Serment
witness-signed = { This-document } a été prononcé et signé en présence d’habitants, en { $originals ->
        [1] un exemplaire original, rédigé
        [2] deux exemplaires originaux, chacun rédigé
        [3] trois exemplaires originaux, chacun rédigé
        [4] quatre exemplaires originaux, chacun rédigé
        [5] cinq exemplaires originaux, chacun rédigé
        [6] six exemplaires originaux, chacun rédigé
        [7] sept exemplaires originaux, chacun rédigé
        [8] huit exemplaires originaux, chacun rédigé
        [9] neuf exemplaires originaux, chacun rédigé
        [10] dix exemplaires originaux, chacun rédigé
       *[other] { $originals } exemplaires originaux, chacun rédigé
    } { $languages_adverb }.
