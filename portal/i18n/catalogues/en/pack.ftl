### The pages to take along: a file on the device, to be read without a network.

# The title of the tab and of the file: it does not say what the pages are about.
pack-tab = To read
pack-title = To read without a network
pack-note = These pages are on this device. Whoever opens it can read them. To take them away, delete the downloaded file and the folder that came out of it.
pack-old = They no longer change. On the site, the hours and the numbers are newer.
pack-all = All pages
