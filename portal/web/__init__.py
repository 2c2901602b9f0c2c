"""Doors: the only floor, with the command line, that knows Flask. A view cleans a form, calls one rule, renders."""
