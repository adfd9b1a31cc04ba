// What is on next, the nearest first.
const library = process.env.LIBRARY ?? 'https://pustaka.example';
const query = `query {
  events(first: 5, filter: { isToCome: true }, orderBy: { field: NEXT_SESSION }) {
    nodes {
      id
      name { text }
      path
      nextSession { startsAt freeCount }
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
for (const { name, path, nextSession } of data.events.nodes)
  console.log(nextSession?.startsAt, name.text, library + path);
console.log('cost', extensions.cost.requested);
