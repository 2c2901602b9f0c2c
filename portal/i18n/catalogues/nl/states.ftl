### Wat een pagina over haar leeftijd zegt.

# A soft note under a page whose facts should have been checked again by now. It must not frighten.
page-overdue = Deze pagina wacht op een nieuwe controle. Een detail kan veranderd zijn. Twijfel je? Vraag het aan het sociaal team.
# Under a translation whose French source has been changed since. The link behind it leads to the French page.
page-outdated = De pagina in het Frans is sindsdien veranderd.
