### Writing, and the page with the code.

contact-tab = Write
contact-title = Write to us, without saying who you are
contact-lead = Only the message is needed. Write in the language you want.
contact-nobody = Are you in danger? Call now:
contact-before = Before you write
contact-who = Who reads:
contact-who-what = the team of one organisation. You can choose it below, or else the portal takes the one that fits.
contact-days = answers: { $days }
contact-when = The answer
contact-when-what = comes on the days written here. The next page says which day to look.
contact-not = Do not write
contact-not-what = your full name, your address, or a nickname or number that you use in an advert.
contact-code = Your code.
contact-code-what = After sending you get 20 digits. They are the only way to the answer: have paper ready.
contact-empty = If you go back,
contact-empty-what = the box is empty. This way the next person who holds this device cannot read your words.

contact-message = Your message
contact-limit = At most { $limit } characters.
contact-more = Add a topic, an area, an organisation or a nickname
contact-topic = Topic
contact-topic-none = I do not choose
contact-region = Area
contact-region-none = I do not say
contact-organisation = Who should read it
contact-organisation-none = Choose for me
contact-organisation-kept = The one you chose
contact-nickname = Nickname
contact-nickname-hint = A word by which the team can call you. Take one that you use nowhere else.
contact-send = Send the message
contact-send-again = Send it once more

code-tab = To note down
code-label = Your code
code-title-first = Sent. This is your code.
code-title-again = This is your code
code-only-way = It is the only way to the answer. Nobody can find it for you, not even us.
code-how = Write it on paper, like a phone number. Give it to nobody: with it, somebody can read everything and delete everything.
code-written = I have written it down
code-when = When to look
code-organisation = Who reads your message: { $organisation }
code-look = Look again on: { $day }
code-no-word = We cannot let you know: we have no number and no address of yours.
code-keep = Keeping the code in another way
code-print = Print this page from the menu of the browser: the paper holds the code and nothing else.
code-qr = The code as an image
code-qr-what = This image holds the 20 digits and nothing else. A photo on a phone is often copied to the internet by itself: paper is safer.
code-leave = The “Leave” button at the top closes your conversation in this browser. After that only the code opens it again.

received-title = Your message has already arrived
received-lead = It was not sent twice. To read the answer, open the conversation with your code.
received-no-code = The code is no longer shown here, so that nobody else sees it. You did not write it down? Write a new message.
received-open = Open with my code
received-new = Write a new message
