### Ce qu’une page dit de son âge.

# A soft note under a page whose facts should have been checked again by now. It must not frighten.
page-overdue = Cette page attend une nouvelle vérification. Un détail a pu changer. En cas de doute, demandez à l’équipe sociale.
# Under a translation whose French source has been changed since. The link behind it leads to the French page.
page-outdated = La page en français a changé depuis.
