# Whether a book can be taken home now, and where.
import json, os, urllib.request

library = os.environ.get("LIBRARY", "https://pustaka.example")
query = """query {
  searchCatalogue(text: "laskar pelangi", first: 3) {
    nodes {
      title {
        id
        titleProper
        availability {
          availableCount
          copyCount
          branches { branch { code } availableCount }
        }
      }
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
for hit in data["searchCatalogue"]["nodes"]:
    title = hit["title"]
    print(title["titleProper"], title["availability"]["availableCount"], "of", title["availability"]["copyCount"])
print("cost", body["extensions"]["cost"]["requested"])
