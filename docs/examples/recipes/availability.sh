#!/bin/sh
# Whether a book can be taken home now, and where.
LIBRARY="${LIBRARY:-https://pustaka.example}"
curl -sS --fail-with-body "$LIBRARY/graphql" \
  -H 'content-type: application/json' \
  -d '{"query": "query { searchCatalogue(text: \"laskar pelangi\", first: 3) { nodes { title { id titleProper availability { availableCount copyCount branches { branch { code } availableCount } } } } } }"}'
