#!/bin/sh
# Small businesses of the city, as far as their owners agreed to be shown.
LIBRARY="${LIBRARY:-https://pustaka.example}"
curl -sS --fail-with-body "$LIBRARY/graphql" \
  -H 'content-type: application/json' \
  -d '{"query": "query { businesses(first: 5) { nodes { id name path kbli { code name { text } } } } }"}'
