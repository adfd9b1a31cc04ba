import { gql } from '@apollo/client';

import { createLibraryClient } from './create-library-client';
import { SECRET } from './persisted-link';

type Sent = {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | null;
};

const branchNames = gql`
  query BranchNames {
    branches {
      id
    }
  }
`;
const signOut = gql`
  mutation SignOut {
    signOut(input: {}) {
      signedOut
    }
  }
`;
const operationIds = { BranchNames: 'id-of-branch-names', SignOut: 'id-of-sign-out' };

function clientAnswering(answers: object[], isSignedIn = false) {
  const sent: Sent[] = [];
  const client = createLibraryClient({
    name: 'web-patron',
    version: '1.2.3',
    possibleTypes: {},
    language: () => 'en',
    operationIds,
    isSignedIn: () => isSignedIn,
    uri: 'http://library.test/graphql',
    fetch: (input, init) => {
      const body = typeof init?.body === 'string' ? init.body : null;
      sent.push({
        url: String(input),
        method: init?.method ?? 'GET',
        headers: new Headers(init?.headers),
        body,
      });
      const headers = { 'content-type': 'application/json', 'x-library-event': '7' };
      return Promise.resolve(new Response(JSON.stringify(answers.shift()), { headers }));
    },
  });
  return { client, sent };
}

const noBranches = { data: { branches: [] } };

test('an anonymous read travels by GET with its id and no text', async () => {
  const { client, sent } = clientAnswering([noBranches]);

  await client.query({ query: branchNames });

  const address = new URL(sent[0]?.url ?? '');
  expect(sent[0]?.method).toBe('GET');
  expect(JSON.parse(address.searchParams.get('extensions') ?? '')).toEqual({
    persistedQuery: { version: 1, sha256Hash: 'id-of-branch-names' },
  });
  expect(address.searchParams.has('query')).toBe(false);
});

test('every request names the client, the language and the last event seen', async () => {
  const { client, sent } = clientAnswering([noBranches, noBranches]);

  await client.query({ query: branchNames });
  await client.query({ query: branchNames, fetchPolicy: 'network-only' });

  const last = sent[1]?.headers;
  expect(last?.get('apollographql-client-name')).toBe('web-patron');
  expect(last?.get('apollographql-client-version')).toBe('1.2.3');
  expect(last?.get('accept-language')).toBe('en');
  expect(last?.get('x-library-seen-event')).toBe('7');
});

test('a signed-in read and every write travel by POST', async () => {
  const signedIn = clientAnswering([noBranches], true);
  const anonymous = clientAnswering([{ data: { signOut: { signedOut: true } } }]);

  await signedIn.client.query({ query: branchNames });
  await anonymous.client.mutate({ mutation: signOut });

  expect([signedIn.sent[0]?.method, anonymous.sent[0]?.method]).toEqual(['POST', 'POST']);
});

test('a query that holds a secret keeps it out of the address', async () => {
  const { client, sent } = clientAnswering([noBranches]);

  await client.query({ query: branchNames, context: SECRET });

  expect([sent[0]?.method, sent[0]?.url, JSON.parse(sent[0]?.body ?? '{}').extensions]).toEqual([
    'POST',
    'http://library.test/graphql',
    { persistedQuery: { version: 1, sha256Hash: 'id-of-branch-names' } },
  ]);
});

test('an id the server does not know is followed by the text alone', async () => {
  const notFound = {
    errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
  };
  const { client, sent } = clientAnswering([notFound, noBranches]);

  const answer = await client.query({ query: branchNames });

  const second = JSON.parse(sent[1]?.body ?? '{}');
  expect(answer.data).toEqual({ branches: [] });
  expect(sent[1]?.method).toBe('POST');
  expect(second.query).toContain('query BranchNames');
  expect(second.extensions?.persistedQuery).toBeUndefined();
});

test('an id of another kind is taken for one that nothing has', async () => {
  const extensions = { code: 'BAD_USER_INPUT', reason: 'FOREIGN_ID' };
  const errors = [{ message: 'no such id', path: ['branches'], extensions }];
  const { client } = clientAnswering([{ data: { branches: null }, errors }]);

  const { data } = await client.query({ query: branchNames });

  expect(data).toEqual({ branches: null });
});
