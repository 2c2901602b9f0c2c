### Terugkomen, lezen, antwoorden, wissen.

conversation-tab = Verdergaan

open-title = Lees het antwoord
open-code = Je code
open-code-hint = 20 cijfers. Je kunt ze plakken of typen, met of zonder spaties.
open-kept = Je tekst
open-kept-hint = Hij is nog niet verstuurd. Typ je code en verstuur.
open-open = Open het gesprek
open-send = Open en verstuur de tekst
open-replace = Sluit het andere en open dit
open-stay = Houd het open gesprek
open-lost = Code kwijt?
open-lost-what = Niemand kan ze terugvinden. Je kunt opnieuw beginnen: je nieuwe bericht wordt niet aan het oude gekoppeld.

thread-title = Je gesprek
thread-organisation = Wie leest en antwoordt: { $organisation }
thread-older = Oudere berichten
thread-newest = Laatste berichten
thread-frame = Berichten
thread-waiting = Antwoord verwacht op: { $day }
thread-message = Je antwoord
thread-send = Verstuur het antwoord
thread-leave = Sluit het gesprek hier
thread-leave-what = Het is niet gewist: je code opent het weer.
thread-code = Toon mijn code
thread-keep = Zonder nieuw bericht wordt dit gesprek gewist na: { $day }
thread-erase = Voorgoed wissen

frame-ended = Je bezoek is gesloten.
frame-open = Open met de code
frame-all = Lees alles
frame-none = Er is nog geen bericht.
frame-again = Kijk of er iets nieuws is

erase-tab = Wissen
erase-title = Dit gesprek wissen voor iedereen?
erase-messages = Alle berichten verdwijnen uit het portaal, die van jou en de antwoorden.
erase-code = Je code opent niets meer.
erase-no-way-back = Niemand kan ze terughalen, ook wij niet.
erase-copies = De veiligheidskopieën houden nog een versleutelde rest. De laatste wordt binnen 14 dagen vernietigd.
erase-remains = De totalen van de maand blijven, zonder één woord van jou.
erase-do = Voorgoed wissen
erase-keep = Houd het gesprek

gone-left = Het gesprek is hier gesloten
gone-left-what = Deze browser kan het niet meer openen zonder je code. De berichten zijn er nog.
gone-erased = Het gesprek is gewist
gone-erased-what = Het is uit het portaal verdwenen. De laatste veiligheidskopie wordt binnen 14 dagen vernietigd.
gone-history = De geschiedenis van de browser bewaart de naam van deze site en het nummer van de pagina’s.
