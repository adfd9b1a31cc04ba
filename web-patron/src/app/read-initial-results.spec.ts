import { readInitialResults } from './read-initial-results';

function pageWith(text: string | null) {
  return {
    getElementById: (id: string) => (id === 'initial-data' && text !== null ? { textContent: text } : null),
  };
}

test('the answers the server sent are read with their variables', () => {
  const sent = {
    locale: 'ID',
    results: [{ operationName: 'TitlePage', variables: { id: 'ttl_1' }, data: { title: null } }],
  };

  expect(readInitialResults(pageWith(JSON.stringify(sent)))).toEqual(sent.results);
});

test('a page without answers, or with broken ones, simply has none', () => {
  expect(readInitialResults(pageWith(null))).toEqual([]);
  expect(readInitialResults(pageWith('{'))).toEqual([]);
  expect(readInitialResults(pageWith('{"results":[{"operationName":7}]}'))).toEqual([]);
});
