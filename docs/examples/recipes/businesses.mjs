// Small businesses of the city, as far as their owners agreed to be shown.
const library = process.env.LIBRARY ?? 'https://pustaka.example';
const query = `query {
  businesses(first: 5) {
    nodes { id name path kbli { code name { text } } }
  }
}`;

const answer = await fetch(`${library}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query }),
});
const { data, errors, extensions } = await answer.json();
if (errors) throw new Error(errors[0].message);
for (const { name, path } of data.businesses.nodes) console.log(name, library + path);
console.log('cost', extensions.cost.requested);
