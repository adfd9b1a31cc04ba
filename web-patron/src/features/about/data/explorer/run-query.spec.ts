import { readVariables, runQuery } from './run-query';

const answering = (body: unknown, status = 200): typeof fetch =>
  (async () => ({ status, json: async () => body })) as never;

test('variables are an object or nothing', () => {
  expect(readVariables('  ')).toEqual({});
  expect(readVariables('{"first": 5}')).toEqual({ first: 5 });
  expect([readVariables('[1]'), readVariables('null'), readVariables('{')]).toEqual([null, null, null]);
});

test('an answer is shown as it came, with what it cost', async () => {
  const body = {
    data: { branches: [] },
    extensions: { cost: { requested: 3, maximum: 500, remaining: 9_997 } },
  };

  const answer = await runQuery('{ branches { id } }', {
    variables: {},
    language: 'id',
    ask: answering(body),
  });

  expect(JSON.parse(answer.text)).toEqual(body);
  expect(answer).toMatchObject({ status: 200, cost: { requested: 3, maximum: 500, remaining: 9_997 } });
});

test('a refusal is an answer too, and may have no cost', async () => {
  const answer = await runQuery('{', {
    variables: {},
    language: 'en',
    ask: answering({ errors: [{ message: 'Syntax Error' }] }, 400),
  });

  expect(answer).toMatchObject({ status: 400, cost: null });
});
