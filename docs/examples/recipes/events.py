# What is on next, the nearest first.
import json, os, urllib.request

library = os.environ.get("LIBRARY", "https://pustaka.example")
query = """query {
  events(first: 5, filter: { isToCome: true }, orderBy: { field: NEXT_SESSION }) {
    nodes {
      id
      name { text }
      path
      nextSession { startsAt freeCount }
    }
  }
}"""

request = urllib.request.Request(
    library + "/graphql",
    data=json.dumps({"query": query}).encode(),
    headers={"content-type": "application/json"},
)
with urllib.request.urlopen(request, timeout=10) as answer:
    body = json.load(answer)
if "errors" in body:
    raise SystemExit(body["errors"][0]["message"])
data = body["data"]
for event in data["events"]["nodes"]:
    print((event["nextSession"] or {}).get("startsAt"), event["name"]["text"], library + event["path"])
print("cost", body["extensions"]["cost"]["requested"])
