### Coming back, reading, replying, deleting.

conversation-tab = Carry on

open-title = Read the answer
open-code = Your code
open-code-hint = 20 digits. You can paste or type it, with or without spaces.
open-kept = Your text
open-kept-hint = It is not sent yet. Type your code, then send.
open-open = Open the conversation
open-send = Open and send the text
open-replace = Close the other one and open this one
open-stay = Keep the open one
open-lost = Lost your code?
open-lost-what = Nobody can find it. You can start again: your new message will not be tied to the old one.

thread-title = Your conversation
thread-organisation = Who reads and answers: { $organisation }
thread-older = Older messages
thread-newest = Newest messages
thread-frame = Messages
thread-waiting = Answer expected on: { $day }
thread-message = Your reply
thread-send = Send the reply
thread-leave = Close the conversation here
thread-leave-what = It is not deleted: your code opens it again.
thread-code = Show my code
thread-keep = Without a new message, this conversation is deleted after: { $day }
thread-erase = Delete for good

frame-ended = Your visit is closed.
frame-open = Open with the code
frame-all = Read it all
frame-none = There is no message yet.
frame-again = Look for something new

erase-tab = Delete
erase-title = Delete this conversation for everyone?
erase-messages = All messages disappear from the portal, yours and the answers.
erase-code = Your code opens nothing any more.
erase-no-way-back = Nobody can bring them back, not even us.
erase-copies = The safety copies still hold an encrypted remainder. The last one is destroyed within 14 days.
erase-remains = The totals of the month remain, without a word of yours.
erase-do = Delete for good
erase-keep = Keep the conversation

gone-left = The conversation is closed here
gone-left-what = This browser can no longer open it without your code. The messages are still there.
gone-erased = The conversation is deleted
gone-erased-what = It has left the portal. The last safety copy is destroyed within 14 days.
gone-history = The history of the browser keeps the name of this site and the numbers of the pages.
