### Faqet për t’i marrë me vete: një skedar në pajisje, për t’u lexuar pa rrjet.

pack-tab = Për lexim
pack-title = Lexim pa rrjet
pack-note = Këto faqe janë në këtë pajisje. Kush e hap, mund t’i lexojë. Për t’i hequr, fshi skedarin e shkarkuar dhe dosjen që doli prej tij.
pack-old = Ato nuk ndryshojnë më. Në sajt oraret dhe numrat janë më të reja.
pack-all = Të gjitha faqet
