// A place at an event for a guest. The same idempotency key again books no second place.
import { randomUUID } from 'node:crypto';

const library = process.env.LIBRARY ?? 'https://pustaka.example';

async function ask(query, variables = {}) {
  const answer = await fetch(`${library}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

const { events } = await ask(`query {
  events(first: 20, filter: { isToCome: true, needsRegistration: true, kinds: [STORYTELLING] }, orderBy: { field: NEXT_SESSION }) {
    nodes { id name { text } ageFrom ageTo registrationTerms { isOpen allowsGuests scope } nextSession { id freeCount } }
  }
}`);
const event = events.nodes.find(
  ({ registrationTerms: { isOpen, allowsGuests }, ageFrom, ageTo, nextSession }) =>
    isOpen && allowsGuests && ageFrom === null && ageTo === null && nextSession?.freeCount > 0,
);
const { registerForEvent } = await ask(
  `mutation ($input: RegisterForEventInput!) {
  registerForEvent(input: $input) {
    link
    registration { id status }
    userErrors { code message field }
  }
}`,
  {
    input: {
      eventId: event.id,
      sessionId: event.registrationTerms.scope === 'SESSION' ? event.nextSession.id : null,
      people: [{ name: 'Siti Contoh' }],
      contact: { name: 'Siti Contoh', email: 'siti@contoh.example' },
      idempotencyKey: randomUUID(),
    },
  },
);
if (registerForEvent.userErrors.length > 0) throw new Error(registerForEvent.userErrors[0].message);
console.log(event.name.text, registerForEvent.registration.status);
