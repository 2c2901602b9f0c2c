### A magaddal vihető oldalak: egy fájl a készüléken, hálózat nélkül olvasható.

pack-tab = Olvasnivaló
pack-title = Olvasás hálózat nélkül
pack-note = Ezek az oldalak ezen a készüléken vannak. Aki megnyitja, elolvashatja őket. Ha el akarod tüntetni őket, töröld a letöltött fájlt és a mappát, ami kijött belőle.
pack-old = Ezek már nem változnak. A webhelyen frissebbek az időpontok és a számok.
pack-all = Minden oldal
