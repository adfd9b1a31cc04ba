#!/bin/sh
# What is on next, the nearest first.
LIBRARY="${LIBRARY:-https://pustaka.example}"
curl -sS --fail-with-body "$LIBRARY/graphql" \
  -H 'content-type: application/json' \
  -d '{"query": "query { events(first: 5, filter: { isToCome: true }, orderBy: { field: NEXT_SESSION }) { nodes { id name { text } path nextSession { startsAt freeCount } } } }"}'
