"""Rules: what may happen. Functions take the database, keys and `now`, return nouns, raise `PortalError`s."""
