"""Nouns: frozen dataclasses and closed vocabularies for every floor. Nothing here needs a key, a clock or a store."""
