### A magaddal vihető lapok: egy fájl a készüléken, hálózat nélkül olvasható.

pack-tab = Olvasnivaló
pack-title = Olvasás hálózat nélkül
pack-note = Ezek a lapok ezen a készüléken vannak. Aki megnyitja, elolvashatja őket. Ha el akarod tüntetni őket, töröld a letöltött fájlt és a mappát, ami kijött belőle.
pack-old = Ezek már nem változnak. Az oldalon frissebbek az időpontok és a számok.
pack-all = Minden lap
