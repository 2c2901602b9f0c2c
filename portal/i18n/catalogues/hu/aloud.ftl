### Az oldal felolvasása, a készülék hangjával.

aloud-read = Felolvasás
aloud-pause = Szünet
aloud-on = Folytatás
aloud-stop = Leállítás
aloud-note = A készülék egyik hangja olvassa fel az oldalt, és aki a közelben van, hallhatja. Csak olyan hangot használunk, amely azt jelzi, hogy a készüléken marad. Ezt nem tudjuk ellenőrizni.
