"""Keys and seals: bytes in, bytes out. No configuration, no clock, no storage, no log.

Every key comes in as an argument. The format is written down in docs/envelope.md,
and its nouns are the names used here.
"""
