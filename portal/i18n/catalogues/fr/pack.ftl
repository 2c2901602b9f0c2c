### Les pages à emporter : un fichier sur l’appareil, à lire sans réseau.

# Titre de l’onglet et du fichier : ne dit pas de quoi parlent les pages.
pack-tab = À lire
pack-title = À lire sans réseau
pack-note = Ces pages sont dans cet appareil. Toute personne qui l’ouvre peut les lire. Pour les enlever, supprimez le fichier téléchargé et le dossier qui en est sorti.
pack-old = Elles ne changent plus. Sur le site, les heures et les numéros sont plus à jour.
pack-all = Toutes les pages
