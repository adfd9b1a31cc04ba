# A place at an event for a guest. The same idempotency key again books no second place.
import json, os, urllib.request, uuid

library = os.environ.get("LIBRARY", "https://pustaka.example")


def ask(query, variables=None):
    request = urllib.request.Request(
        library + "/graphql",
        data=json.dumps({"query": query, "variables": variables or {}}).encode(),
        headers={"content-type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        body = json.load(answer)
    if "errors" in body:
        raise SystemExit(body["errors"][0]["message"])
    return body["data"]


events = ask("""query {
  events(first: 20, filter: { isToCome: true, needsRegistration: true, kinds: [STORYTELLING] }, orderBy: { field: NEXT_SESSION }) {
    nodes { id name { text } ageFrom ageTo registrationTerms { isOpen allowsGuests scope } nextSession { id freeCount } }
  }
}""")["events"]["nodes"]
event = next(
    one
    for one in events
    if one["registrationTerms"]["isOpen"]
    and one["registrationTerms"]["allowsGuests"]
    and one["ageFrom"] is None
    and one["ageTo"] is None
    and (one["nextSession"] or {}).get("freeCount")
)
done = ask(
    """mutation ($input: RegisterForEventInput!) {
  registerForEvent(input: $input) {
    link
    registration { id status }
    userErrors { code message field }
  }
}""",
    {
        "input": {
            "eventId": event["id"],
            "sessionId": event["nextSession"]["id"] if event["registrationTerms"]["scope"] == "SESSION" else None,
            "people": [{"name": "Budi Contoh"}],
            "contact": {"name": "Budi Contoh", "email": "budi@contoh.example"},
            "idempotencyKey": str(uuid.uuid4()),
        }
    },
)["registerForEvent"]
if done["userErrors"]:
    raise SystemExit(done["userErrors"][0]["message"])
print(event["name"]["text"], done["registration"]["status"])
