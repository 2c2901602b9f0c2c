### Gjetja e një faqeje me fjalë, dhe lista e të gjitha faqeve.

search-tab = Kërkim
search-title = Gjej një faqe
search-hint = Mjafton një fjalë, edhe me gabim. Ne nuk e ruajmë çfarë shkruan.
search-box = Fjalët e tua
search-go = Kërko
search-found = Faqet e gjetura
search-none = Për këto fjalë nuk u gjet asnjë faqe.
search-none-what = Provo një fjalë tjetër, zgjidh nga lista e të gjitha faqeve, ose pyet ekipin social.
search-others = Në gjuhë të tjera
search-language = Gjuha: { $language }
search-list = Të gjitha faqet, nga A te Zh
