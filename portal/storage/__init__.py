"""SQL and the volatile store, and nothing else: no key is opened and no rule is decided here.

Read `tables.py` as the privacy statement: what stands in the clear says why it may.
"""
