# Small businesses of the city, as far as their owners agreed to be shown.
import json, os, urllib.request

library = os.environ.get("LIBRARY", "https://pustaka.example")
query = """query {
  businesses(first: 5) {
    nodes { id name path kbli { code name { text } } }
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
for business in data["businesses"]["nodes"]:
    print(business["name"], library + business["path"])
print("cost", body["extensions"]["cost"]["requested"])
