### Two languages side by side: one for whoever helps, one for whoever is helped.

pairs-tab = Two languages
pairs-title = Two languages side by side
pairs-lead = To read together. Choose a page and two languages.
pairs-page = Page
pairs-first = First language
pairs-second = Second language
pairs-show = Show
pairs-rest = The rest
pairs-lacks = This page is not there yet in these two languages. Choose another one, or ask the social workers.
