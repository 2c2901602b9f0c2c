### Mit mond egy oldal a koráról.

page-overdue = Ez az oldal új ellenőrzésre vár. Egy részlet megváltozhatott. Ha nem vagy biztos benne, kérdezd a szociális munkásokat.
page-outdated = A francia oldal azóta megváltozott.
