### What did not work, what becomes of the text, and what to do.

error-tab = To look at again
error-heading = That did not work
error-go = Go to the box
error-to-home = Go to the home page

error-unexpected = Something went wrong on our side. If you were sending a text, reload this page: it is then sent once.
error-not-found = This page does not exist, or no longer exists.
error-method = This address does not open in this way. Start from the home page.
error-too-large = What you sent is larger than { $limit } KB, and none of it is kept. Split your text into several messages of at most 20,000 characters.

error-empty = There is no message yet. Write a few words, then send.
error-too-long = { $over ->
    [one] There is { $over } character too many: the limit is { $limit }. Your text is below: shorten it, or send it as two messages.
   *[other] There are { $over } characters too many: the limit is { $limit }. Your text is below: shorten it, or send it as two messages.
}
error-code-in-text = Your text holds the code of a conversation. Take those digits out: whoever reads them could open everything. Your text is below.
error-choice = A choice from the list no longer exists. Your text is below: choose again, or leave the first choice of the list.

error-code-length = { $count ->
    [0] There is no code yet. Type its 20 digits.
    [one] A code has 20 digits, and there is { $count } here. Compare with your paper.
   *[other] A code has 20 digits, and there are { $count } here. Compare with your paper.
}
error-code-slip = A digit was copied wrong, or two digits changed places. Compare with your paper.
error-code-unknown = This code opens no conversation. Compare each digit with your paper. If all are right, the conversation was deleted or its date has passed.
error-another-open = Another conversation is open in this browser. Keep it, or close it here to open the one of this code.

error-stamp-expired = This form had been open for more than 12 hours, and your message was not sent. It is below: press once to send it.
error-stamp-tampered = This form is no longer valid, and your message was not sent. It is below: press once to send it.
error-stamp-burnt = This form belonged to a conversation that was closed or deleted. Your text is below: press once to send it as a new message, with a new code.
error-already-received = Your message has already arrived. Open the conversation with your code.

error-foreign-site = This came from a page of another site, so nothing was sent. What you typed is below: read it over, then press once more.
error-content-type = The form arrived in an unknown shape, so nothing was sent. What you typed is below: press once more.
error-token = This page was too old, so nothing was sent. What you typed is below: press once more.
error-slow-down = { $seconds ->
    [one] Many messages are arriving now. Yours is below: wait { $seconds } second, then press once more.
   *[other] Many messages are arriving now. Yours is below: wait { $seconds } seconds, then press once more.
}
error-try-later = There were many tries in a short time. Nothing you typed is lost: try again in ten minutes.
error-full = The team has received many messages. Yours is below, not sent yet: try again in ten minutes.
error-busy = The site is very busy. Nothing you typed is lost: press once more.
error-store-down = Opening does not work right now. Nothing you typed is lost: try again in a minute.
error-database-busy = The site is very busy. Nothing you typed is lost: press once more.
error-database-down = The site cannot store anything right now. What you typed is below, not sent yet: try again in a few minutes.
error-visit-ended = Your visit is closed. If you had written a text, it is below: type your code to carry on.
error-gone = This conversation no longer exists: it was deleted or its date has passed. If you had written a text, it is below: copy it into a new message.
error-nobody = No team can read a message right now. Nothing you typed is lost: try again later.
