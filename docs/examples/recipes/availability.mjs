// Whether a book can be taken home now, and where.
const library = process.env.LIBRARY ?? 'https://pustaka.example';
const query = `query {
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
}`;

const answer = await fetch(`${library}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query }),
});
const { data, errors, extensions } = await answer.json();
if (errors) throw new Error(errors[0].message);
for (const { title } of data.searchCatalogue.nodes)
  console.log(title.titleProper, title.availability.availableCount, 'of', title.availability.copyCount);
console.log('cost', extensions.cost.requested);
