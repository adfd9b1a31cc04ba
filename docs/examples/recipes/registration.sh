#!/bin/sh
# A place at an event for a guest: EVENT is an id that `events` told.
# Send the same KEY again when no answer came: it books no second place.
LIBRARY="${LIBRARY:-https://pustaka.example}"
KEY="${KEY:-$(date +%s)-$$-register}"
curl -sS --fail-with-body "$LIBRARY/graphql" \
  -H 'content-type: application/json' \
  -d '{
    "query": "mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { link registration { id status } userErrors { code message field } } }",
    "variables": { "input": {
      "eventId": "'"$EVENT"'",
      "people": [{ "name": "Ani Contoh" }],
      "contact": { "name": "Ani Contoh", "email": "ani@contoh.example" },
      "idempotencyKey": "'"$KEY"'"
    } }
  }'
