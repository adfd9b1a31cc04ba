import { curlCommand } from './examples';

test('a query becomes one command with its body on one line', () => {
  expect(curlCommand('http://localhost:4000', 'query {\n  branches { code }\n}')).toBe(
    `curl http://localhost:4000/graphql \\\n  -H 'content-type: application/json' \\\n  -d '{"query":"query { branches { code } }"}'`,
  );
});
