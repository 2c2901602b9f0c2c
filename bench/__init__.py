"""Measured comparisons, as ratios: `make bench`, or `python -m bench sizes readers` for some of them.

How to read it. Every line names what was measured, its value, and the aim where there is one. Rates of different
machines cannot be compared, ratios can: each is taken from two measurements made in turns on the same machine, and
is the median of the rounds, so that what else the machine does falls on both sides. The servers are real: the shipped
gunicorn.conf.py, real costs of Argon2id, SQLite with synchronous=FULL, on loopback, in folders of their own that are
removed at the end. An aim that is missed is marked, and the command then ends with 1.

The load comes from processes of this package over raw sockets kept alive. Such a process asks, waits and asks again
on each of its connections; it reads answers by their stated length and looks at the status only, which takes about a
twentieth of what the server spends on the same answer. What share of one core it took is printed beside each rate, so
that a load that held the server up would show. On one or two cores the load and the server share them: the portal and
what it is compared with lose the same.
"""
