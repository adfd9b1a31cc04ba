# The MARC record of a book.
import json, os, urllib.request

library = os.environ.get("LIBRARY", "https://pustaka.example")
query = """query {
  searchCatalogue(text: "laskar pelangi", first: 1) { nodes { title { id } } }
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
title = data["searchCatalogue"]["nodes"][0]["title"]
with urllib.request.urlopen(library + "/marc/" + title["id"] + ".xml", timeout=10) as record:
    print(record.read().decode())
