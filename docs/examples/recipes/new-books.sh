#!/bin/sh
# New books for children, the latest first.
LIBRARY="${LIBRARY:-https://pustaka.example}"
curl -sS --fail-with-body "$LIBRARY/graphql" \
  -H 'content-type: application/json' \
  -d '{"query": "query { newArrivals(first: 5, filter: { audiences: [\"CHILDREN\"] }) { nodes { id titleProper publicationYear path createdAt } } }"}'
