### Shkrimi, dhe faqja e kodit.

contact-tab = Shkruaj
contact-title = Na shkruaj, pa thënë kush je
contact-lead = Duhet vetëm mesazhi. Shkruaj në gjuhën që do.
contact-nobody = Je në rrezik? Telefono tani:
contact-before = Para se të shkruash
contact-who = Kush lexon:
contact-who-what = ekipi i një organizate të vetme. Mund ta zgjedhësh më poshtë, përndryshe portali merr atë që përshtatet.
contact-days = përgjigjet: { $days }
contact-when = Përgjigjja
contact-when-what = vjen në ditët e shkruara këtu. Faqja tjetër thotë cilën ditë të shikosh.
contact-not = Mos shkruaj
contact-not-what = emrin e plotë, adresën, as një nofkë ose një numër që i përdor në një njoftim.
contact-code = Kodi yt.
contact-code-what = Pas dërgimit merr 20 shifra. Janë e vetmja rrugë drejt përgjigjes: merr një letër.
contact-empty = Nëse kthehesh mbrapa,
contact-empty-what = kutia do të jetë bosh. Kështu, njeriu tjetër që e merr këtë pajisje nuk i lexon fjalët e tua.

contact-message = Mesazhi yt
contact-limit = Më së shumti { $limit } shenja.
contact-more = Shto një temë, zonë, organizatë ose nofkë
contact-topic = Tema
contact-topic-none = Nuk zgjedh
contact-region = Zona
contact-region-none = Nuk e them
contact-organisation = Kush duhet ta lexojë
contact-organisation-none = Zgjidhni ju për mua
contact-organisation-kept = Ajo që ke zgjedhur
contact-nickname = Nofka
contact-nickname-hint = Një fjalë me të cilën ekipi të të thërrasë. Merr një që nuk e përdor askund tjetër.
contact-send = Dërgo mesazhin
contact-send-again = Dërgo edhe një herë

code-tab = Për t’u shënuar
code-label = Kodi yt
code-title-first = U dërgua. Ky është kodi yt.
code-title-again = Ky është kodi yt
code-only-way = Është e vetmja rrugë drejt përgjigjes. Askush nuk e gjen dot, as ne.
code-how = Shkruaje në letër, si një numër telefoni. Mos ia jep askujt: me të mund të lexohet gjithçka dhe të fshihet gjithçka.
code-written = E shënova
code-when = Kur të shikosh
code-organisation = Kush e lexon mesazhin tënd: { $organisation }
code-look = Shiko përsëri më: { $day }
code-no-word = Ne nuk mund të të lajmërojmë: nuk kemi as numër, as adresë.
code-keep = Ruajtja e kodit në mënyrë tjetër
code-print = Printo këtë faqe nga menyja e shfletuesit: në letër del kodi dhe asgjë tjetër.
code-qr = Kodi si imazh
code-qr-what = Ky imazh ka 20 shifrat dhe asgjë tjetër. Një foto në telefon shpesh kopjohet në internet: letra është më e sigurt.
code-leave = Butoni “Dil”, në krye, e mbyll bisedën tënde në këtë shfletues. Pastaj vetëm kodi e hap përsëri.

received-title = Mesazhi yt ka mbërritur tashmë
received-lead = Nuk u nis dy herë. Për të lexuar përgjigjen, hape bisedën me kodin tënd.
received-no-code = Kodi nuk tregohet më këtu, që të mos e shohë askush tjetër. Nuk e ke shënuar? Shkruaj një mesazh të ri.
received-open = Hape me kodin tim
received-new = Shkruaj një mesazh të ri
