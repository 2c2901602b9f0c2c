### Ce spune o pagină despre vârsta ei.

page-overdue = Această pagină așteaptă o nouă verificare. Poate că un detaliu s-a schimbat între timp. Dacă ai îndoieli, întreabă echipa socială.
page-outdated = Pagina în franceză s-a schimbat între timp.
