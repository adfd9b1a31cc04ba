import type { IntrospectionQuery } from 'graphql';
import { buildClientSchema, getIntrospectionQuery, validateSchema } from 'graphql';

import { dialects } from '../../../test/dialects';
import type { TestLibrary } from '../../../test/test-library';
import { startLibrary } from '../../../test/test-library';
import { createApiKey, createPartner } from '../../modules/partners';
import type { Actor } from '../../platform/auth/actor';
import type { Scope } from '../../platform/auth/scope.terms';

const STAFF: Actor = { kind: 'system', name: 'test' };
const [sqlite] = dialects;

describe('the schema as a key sees it', () => {
  let library: TestLibrary;
  let partnerId: string;

  beforeAll(async () => {
    if (!sqlite) throw new Error('SQLite is always there.');
    library = await startLibrary(sqlite);
    const made = await createPartner(library.house, STAFF, {
      partner: { kind: 'SCHOOL', name: 'SMK Skema' },
    });
    partnerId = made.ok ? made.value.partnerId : '';
  });
  afterAll(() => library.stop());

  const seenBy = async (scopes: readonly Scope[] | null) => {
    const made = scopes && (await createApiKey(library.house, STAFF, { partnerId, name: 'Skema', scopes }));
    const { body } = await library.send(getIntrospectionQuery(), {
      ...(made?.ok ? { headers: { authorization: `Bearer ${made.value.secret}` } } : {}),
    });
    const schema = buildClientSchema(body.data as unknown as IntrospectionQuery);
    const names = (type: 'getQueryType' | 'getMutationType'): string[] =>
      Object.keys(schema[type]()?.getFields() ?? {});
    return { schema, queries: names('getQueryType'), mutations: names('getMutationType') };
  };

  test('holds what the scopes open and what is public to read, and nothing for staff or members', async () => {
    const reader = await seenBy(['catalogue:read']);
    const proposer = await seenBy(['proposals:write']);

    expect(reader.queries).toEqual(
      expect.arrayContaining(['branches', 'searchCatalogue', 'ownApiKey', 'node']),
    );
    expect(
      reader.queries.filter((name) => ['auditEntries', 'viewerPartners', 'members'].includes(name)),
    ).toEqual([]);
    expect(reader.mutations).not.toContain('proposeEvent');
    expect(proposer.mutations).toEqual(expect.arrayContaining(['proposeEvent']));
    expect(proposer.mutations.filter((name) => ['signInStaff', 'placeHold'].includes(name))).toEqual([]);
  });

  test('is a whole schema, without types to which nothing leads', async () => {
    const { schema } = await seenBy(['proposals:write']);

    expect(validateSchema(schema)).toEqual([]);
    expect(schema.getType('AuditEntry')).toBeUndefined();
    expect(schema.getType('ProposeEventInput')).toBeDefined();
    expect(schema.getType('PlainUserError')).toBeDefined();
  });

  test('is whole for whoever has no key', async () => {
    const { queries, mutations } = await seenBy(null);

    expect(queries).toContain('auditEntries');
    expect(mutations).toContain('signInStaff');
  });
});
