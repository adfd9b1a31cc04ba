# New books for children, the latest first.
import json, os, urllib.request

library = os.environ.get("LIBRARY", "https://pustaka.example")
query = """query {
  newArrivals(first: 5, filter: { audiences: ["CHILDREN"] }) {
    nodes { id titleProper publicationYear path createdAt }
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
for title in data["newArrivals"]["nodes"]:
    print(title["titleProper"], library + title["path"])
print("cost", body["extensions"]["cost"]["requested"])
