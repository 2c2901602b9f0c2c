"""Languages: which are served, which one a browser asks for, and the strings of each."""
