#!/bin/sh
# The MARC record of a book, found by its title.
LIBRARY="${LIBRARY:-https://pustaka.example}"
ID=$(curl -sS --fail-with-body "$LIBRARY/graphql" \
  -H 'content-type: application/json' \
  -d '{"query": "query { searchCatalogue(text: \"laskar pelangi\", first: 1) { nodes { title { id } } } }"}' |
  sed 's/.*"id":"\([^"]*\)".*/\1/')
curl -sS --fail-with-body "$LIBRARY/marc/$ID.xml"
