#!/bin/sh
# Feeds for sites, calendars and groups: no query, no key.
LIBRARY="${LIBRARY:-https://pustaka.example}"
curl -sS --fail-with-body "$LIBRARY/feed.atom"
curl -sS --fail-with-body "$LIBRARY/acara.rss"
curl -sS --fail-with-body "$LIBRARY/acara.ics"
