import { isInterfaceType } from 'graphql';

import { dialects } from '../../../test/dialects';
import type { TestLibrary } from '../../../test/test-library';
import { startLibrary } from '../../../test/test-library';

const [sqlite] = dialects;
const UNKNOWN = '01JDQ00000000000000000000A';

describe('looking one thing up by its id', () => {
  let library: TestLibrary;

  beforeAll(async () => {
    if (!sqlite) throw new Error('SQLite is always there.');
    library = await startLibrary(sqlite);
  });
  afterAll(() => library.stop());

  test.each([
    ['the id of another kind', `title(id: "brn_${UNKNOWN}")`, 'you sent the id of a Branch'],
    ['a number of another system', 'title(id: "978")', 'what you sent is no such id'],
    ['the id of a title for an event', `event(id: "ttl_${UNKNOWN}")`, 'you sent the id of a Title'],
  ])('%s is refused with what was expected', async (_, field, told) => {
    const { body } = await library.send(`{ ${field} { id } }`);

    expect(body.errors?.[0]).toMatchObject({
      message: expect.stringContaining(told),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('an id of the right kind that nothing has is null', async () => {
    const { body } = await library.send(`{ title(id: "ttl_${UNKNOWN}") { id } }`);

    expect([body.data, body.errors]).toEqual([{ title: null }, undefined]);
  });

  test('every type that claims to be a Node is found by `node(id:)`', () => {
    const { schema, modules } = library.house;
    const node = schema.getType('Node');
    const claimed = Object.values(schema.getTypeMap())
      .filter((type) => 'getInterfaces' in type && type.getInterfaces().some((one) => one === node))
      .map(({ name }) => name);
    const found = new Set(
      modules
        .flatMap(({ nodes = [] }) => nodes)
        .flatMap(({ type }) => {
          const named = schema.getType(type);
          return [
            type,
            ...(isInterfaceType(named) ? schema.getPossibleTypes(named).map(({ name }) => name) : []),
          ];
        }),
    );

    expect(claimed.filter((name) => !found.has(name))).toEqual([]);
  });
});
