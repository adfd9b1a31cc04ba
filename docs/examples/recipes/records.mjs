// The MARC record of a book.
const library = process.env.LIBRARY ?? 'https://pustaka.example';
const query = `query {
  searchCatalogue(text: "laskar pelangi", first: 1) { nodes { title { id } } }
}`;

const answer = await fetch(`${library}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query }),
});
const { data, errors, extensions } = await answer.json();
if (errors) throw new Error(errors[0].message);
const [{ title }] = data.searchCatalogue.nodes;
const record = await fetch(`${library}/marc/${title.id}.xml`);
console.log(await record.text());
console.log('cost', extensions.cost.requested);
