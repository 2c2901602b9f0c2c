### Leximi i faqes me zë, me një zë të pajisjes.

aloud-read = Lexo me zë
aloud-pause = Pauzë
aloud-on = Vazhdo
aloud-stop = Ndalo
aloud-note = Një zë i kësaj pajisjeje e lexon faqen, dhe dikush pranë mund të dëgjojë. Marrim vetëm një zë që thotë se rri brenda pajisjes. Këtë nuk mund ta kontrollojmë.
