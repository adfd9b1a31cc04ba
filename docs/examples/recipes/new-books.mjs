// New books for children, the latest first.
const library = process.env.LIBRARY ?? 'https://pustaka.example';
const query = `query {
  newArrivals(first: 5, filter: { audiences: ["CHILDREN"] }) {
    nodes { id titleProper publicationYear path createdAt }
  }
}`;

const answer = await fetch(`${library}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query }),
});
const { data, errors, extensions } = await answer.json();
if (errors) throw new Error(errors[0].message);
for (const { titleProper, path } of data.newArrivals.nodes) console.log(titleProper, library + path);
console.log('cost', extensions.cost.requested);
