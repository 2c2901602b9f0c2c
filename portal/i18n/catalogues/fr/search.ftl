### Trouver une page par des mots, et la liste de toutes les pages.

# L’onglet du navigateur : un mot ordinaire.
search-tab = Recherche
# Le titre de la page, et le lien qui y mène depuis les autres pages.
search-title = Trouver une page
search-hint = Un mot suffit, même avec une faute. Le site ne garde pas ce que vous tapez.
# Le nom de la case où l’on tape.
search-box = Vos mots
# Le bouton.
search-go = Chercher
search-found = Pages trouvées
search-none = Aucune page trouvée pour ces mots.
search-none-what = Essayez un autre mot, choisissez dans la liste de toutes les pages, ou demandez à l’équipe sociale.
# Le titre au-dessus des pages trouvées dans d’autres langues que celle de la page.
search-others = Dans d’autres langues
# La langue d’une page trouvée. $language est son propre nom, comme « Română ».
search-language = Langue : { $language }
# Le titre de la liste de toutes les pages dans l’ordre de l’alphabet, et le lien vers elle.
search-list = Toutes les pages, de A à Z
