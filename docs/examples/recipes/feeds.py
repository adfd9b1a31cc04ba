# The titles of the feed of new books.
import os, urllib.request
import xml.etree.ElementTree as tree

library = os.environ.get("LIBRARY", "https://pustaka.example")

with urllib.request.urlopen(library + "/feed.atom", timeout=10) as answer:
    feed = tree.parse(answer)
atom = "{http://www.w3.org/2005/Atom}"
for entry in feed.iter(atom + "entry"):
    print(entry.findtext(atom + "title"))
