### Finding a page by words, and the list of all pages.

# The browser's tab: an ordinary word.
search-tab = Search
# Heading of the page, and the link that leads to it from other pages.
search-title = Find a page
search-hint = One word is enough, even with a mistake. The site does not keep what you type.
# Label of the box that one types into.
search-box = Your words
# The button.
search-go = Search
search-found = Pages found
search-none = No page was found for these words.
search-none-what = Try another word, choose from the list of all pages, or ask the social team.
# Heading above pages that were found in languages other than the page's own.
search-others = In other languages
# The language in which a page that was found is written. $language is its own name, as in “Română”.
search-language = Language: { $language }
# Heading of the list of all pages in the order of the alphabet, and the link to it.
search-list = All pages, from A to Z
