import { createLibraryFetch } from './library-fetch';
import { createSeenEvent } from './seen-event';

function recordingFetch(eventNumber: string) {
  const sent: Headers[] = [];
  const answer: typeof fetch = (_input, init) => {
    sent.push(new Headers(init?.headers));
    return Promise.resolve(new Response('{}', { headers: { 'x-library-event': eventNumber } }));
  };
  return { sent, answer };
}

test('the second request tells the server what the first response showed', async () => {
  const { sent, answer } = recordingFetch('41');
  const libraryFetch = createLibraryFetch({
    seenEvent: createSeenEvent(),
    language: () => 'id',
    fetch: answer,
  });

  await libraryFetch('/graphql');
  await libraryFetch('/graphql');

  expect(sent.map((headers) => headers.get('x-library-seen-event'))).toEqual([null, '41']);
});

test('the language is asked anew for every request and other headers stay', async () => {
  const { sent, answer } = recordingFetch('1');
  const languages = ['id', 'en'];
  const libraryFetch = createLibraryFetch({
    seenEvent: createSeenEvent(),
    language: () => languages.shift() ?? 'id',
    fetch: answer,
  });

  await libraryFetch('/graphql', { headers: { accept: 'application/json' } });
  await libraryFetch('/graphql');

  expect(sent.map((headers) => headers.get('accept-language'))).toEqual(['id', 'en']);
  expect(sent[0]?.get('accept')).toBe('application/json');
});
