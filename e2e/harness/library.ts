/** Gives the address of the library under test. */
export function libraryAddress(): string {
  const address = process.env['LIBRARY_ADDRESS'];
  if (!address) throw new Error('LIBRARY_ADDRESS is not set: run the journeys through e2e/jest.config.cjs.');
  return address;
}

/** Asks the public graph, as a partner with curl would; throws when the answer holds errors. */
export async function ask<Answer>(
  query: string,
  variables: Record<string, unknown> = {},
  address = libraryAddress(),
): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer: unknown = await response.json();
  if (!isAnswer<Answer>(answer)) throw new Error(`The graph refused ${query}: ${JSON.stringify(answer)}`);
  return answer.data;
}

/** Fetches a page of the library as a program without a browser does. */
export function fetchPage(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${libraryAddress()}${path}`, { headers, redirect: 'manual' });
}

function isAnswer<Answer>(answer: unknown): answer is { readonly data: Answer } {
  return typeof answer === 'object' && answer !== null && 'data' in answer && !('errors' in answer);
}
