### Reading the page aloud, with a voice of the device.

aloud-read = Read aloud
aloud-pause = Pause
aloud-on = Go on
aloud-stop = Stop
aloud-note = A voice of this device reads the page, and somebody nearby can hear it. We only take a voice that says it stays on the device. We cannot check that.
