"""Pages: from Markdown to whole answers of one size. Nothing here knows a visitor, a request or Flask."""
