### Was eine Seite über ihr Alter sagt.

page-overdue = Diese Seite wartet darauf, wieder geprüft zu werden. Eine Einzelheit kann sich geändert haben. Wenn du unsicher bist, frag das Sozialteam.
page-outdated = Die französische Seite hat sich seitdem geändert.
