### What a page says about its age.

# A soft note under a page whose facts should have been checked again by now. It must not frighten.
page-overdue = This page is waiting for a new check. A detail may have changed. If in doubt, ask the social team.
# Under a translation whose French source has been changed since. The link behind it leads to the French page.
page-outdated = The French page has changed since.
