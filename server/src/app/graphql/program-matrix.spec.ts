import type { GraphQLArgument, GraphQLField, GraphQLInputType } from 'graphql';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

import { dialects } from '../../../test/dialects';
import type { TestLibrary } from '../../../test/test-library';
import { startLibrary } from '../../../test/test-library';
import { writeClassBranches, writeKey, writeSchool } from '../../modules/circulation/testing/class-set-home';
import { BRANCHES } from '../../modules/circulation/testing/home-rows';
import { createPersonalToken } from '../../modules/partners';
import { ACCESS_EXTENSION } from '../../platform/graphql/access';
import type { Access } from '../../platform/graphql/access';
import type { Scope } from '../../platform/auth/scope.terms';
import { SCOPES } from '../../platform/auth/scope.terms';
import type { TokenRight } from '../../platform/auth/token-right.terms';

type RootField = {
  readonly operation: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
  readonly access: Access;
};
type Headers = Record<string, string>;
type Answer = 'OPEN' | `CLOSED ${string}`;

const RIGHTS: readonly TokenRight[] = ['loans:read', 'loans:renew', 'registrations:read'];
/** What these allow is public today, so that no root field asks for them. */
const PUBLIC_SCOPES: readonly Scope[] = ['businesses:read', 'events:read', 'figures:read', 'guides:read'];

describe.each(dialects)('what programs may do, over every scope and right, on $name', (dialect) => {
  let library: TestLibrary;
  let mine: string;
  let theirs: string;
  let token: Headers;
  const keys = new Map<string, Headers>();

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => new Date('2026-11-24T03:00:00Z') } });
    await writeClassBranches(library);
    mine = await writeSchool(library, 'SDN Milikku');
    theirs = await writeSchool(library, 'SDN Milik Lain');
    token = await tokenWith(RIGHTS);
  });
  afterAll(() => library.stop());

  const tokenWith = async (rights: readonly TokenRight[]): Promise<Headers> => {
    const member = await library.signInMember({ name: 'Dewi' });
    const actor = { kind: 'member', memberId: member.id, sessionId: 'ses_1' } as const;
    const made = await createPersonalToken(library.house, actor, { name: 'Matriks', rights });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    return { authorization: `Bearer ${made.value.secret}` };
  };
  /** One key for each set of scopes: a partner may have ten. */
  const keyWith = async (scopes: readonly Scope[], partnerId = mine): Promise<Headers> => {
    const name = `${partnerId} ${scopes.join(' ')}`;
    const known = keys.get(name);
    if (known) return known;
    const owner = partnerId === theirs ? theirs : await writeSchool(library, `SDN ${keys.size}`);
    const made = await writeKey(library, owner, { scopes });
    keys.set(name, made);
    return made;
  };
  const rootFields = (): RootField[] => {
    const { schema } = library.house;
    const of = (operation: RootField['operation']): RootField[] => {
      const type = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
      return Object.values(type?.getFields() ?? {}).flatMap((field) => {
        const access = field.extensions[ACCESS_EXTENSION] as Access | undefined;
        return access === undefined ? [] : [{ operation, field, access }];
      });
    };
    return [...of('query'), ...of('mutation')];
  };
  const answer = async ({ operation, field }: RootField, headers: Headers): Promise<Answer> => {
    const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
    const required = field.args.filter(({ type }) => isNonNullType(type));
    const declared = required.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const passed = required.map(({ name }) => `${name}: $${name}`).join(', ');
    const { body } = await library.send(
      `${operation} Matrix${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`}${selection} }`,
      { headers, variables: Object.fromEntries(required.map(toVariable)) },
    );
    const extensions: Readonly<Record<string, unknown>> = body.errors?.[0]?.extensions ?? {};
    const { code, reason } = extensions;
    if (code === 'INTERNAL_SERVER_ERROR' || code === 'GRAPHQL_VALIDATION_FAILED')
      throw new Error(`${field.name}: ${JSON.stringify(body.errors)}`);
    // A value of the wrong form is refused before anybody asks who sends it: that would prove nothing.
    if (body.errors?.[0]?.message.startsWith('Variable '))
      throw new Error(`${field.name}: ${body.errors[0].message}`);
    return code === 'FORBIDDEN' || code === 'UNAUTHENTICATED' ? `CLOSED ${String(reason)}` : 'OPEN';
  };

  test('every scope is asked for somewhere, or is told to be public', () => {
    const asked = new Set(rootFields().map(({ access }) => access.partner));

    expect(SCOPES.filter((scope) => !asked.has(scope))).toEqual(PUBLIC_SCOPES);
  });

  test.each(SCOPES)('%s opens what names it, and lacking it closes what is not public', async (scope) => {
    const fields = rootFields().filter(({ access }) => access.partner === scope);
    const exact = await keyWith([scope]);
    const others = await keyWith(SCOPES.filter((name) => name !== scope));
    for (const root of fields) {
      const isPublicRead = root.access.public === true && root.operation === 'query';
      const found = {
        field: root.field.name,
        exact: await answer(root, exact),
        others: await answer(root, others),
        token: await answer(root, token),
      };

      expect(found).toEqual({
        field: root.field.name,
        exact: 'OPEN',
        others: isPublicRead ? 'OPEN' : 'CLOSED SCOPE_MISSING',
        token: isPublicRead ? 'OPEN' : 'CLOSED RIGHT_MISSING',
      });
    }
  });

  test('what names neither a scope nor a right is closed to programs, unless anybody may read it', async () => {
    const whole = await keyWith(SCOPES);
    const closed = rootFields().filter(
      ({ access, operation }) =>
        access.partner === undefined &&
        access.token === undefined &&
        !(access.public === true && operation === 'query'),
    );
    const open: string[] = [];
    for (const root of closed)
      for (const headers of [whole, token])
        if ((await answer(root, headers)) === 'OPEN') open.push(root.field.name);

    expect(closed.length).toBeGreaterThan(200);
    expect(open).toEqual([]);
  }, 120_000);

  test.each(RIGHTS)('a token with %s alone reads and does what it names', async (right) => {
    const exact = await tokenWith([right]);
    const parts = {
      'loans:read': '{ ownPersonalToken { loans { id } } }',
      'registrations:read': '{ ownPersonalToken { registrations { id } } }',
      'loans:renew':
        'mutation { renewOwnLoan(input: { loanId: "lon_x", idempotencyKey: "matrix-1" }) { userErrors { code } } }',
    } as const satisfies Record<TokenRight, string>;
    const whole = await keyWith(SCOPES);
    const codes = async (headers: Headers) =>
      Object.fromEntries(
        await Promise.all(
          RIGHTS.map(async (name) => {
            const { body } = await library.send(parts[name], { headers });
            return [name, body.errors?.[0]?.extensions.code ?? 'OPEN'] as const;
          }),
        ),
      );

    expect(await codes(exact)).toEqual(
      Object.fromEntries(RIGHTS.map((name) => [name, name === right ? 'OPEN' : 'FORBIDDEN'])),
    );
    expect(new Set(Object.values(await codes(whole)))).toEqual(new Set(['FORBIDDEN']));
  });

  test('with every scope, one partner sees and changes nothing of another', async () => {
    const own = await writeKey(library, mine, { scopes: SCOPES });
    const foreign = await keyWith(SCOPES, theirs);
    const send = async (query: string, input: object, headers: Headers) => {
      const { body } = await library.send(query, { headers, variables: { input } });
      const [payload] = Object.values((body.data ?? {}) as Record<string, unknown>);
      return payload as {
        receipt?: { id: string };
        webhook?: { id: string };
        userErrors: { code: string }[];
      };
    };
    const set = await send(
      'mutation ($input: RequestClassSetInput!) { requestClassSet(input: $input) { receipt { id } userErrors { code message } } }',
      {
        classSet: {
          ...{ className: '4B', copiesWanted: 3, wish: 'Dongeng', branchId: BRANCHES.A },
          ...{ neededFrom: '2026-12-01', neededUntil: '2026-12-20' },
        },
        idempotencyKey: 'matrix-set-1',
      },
      own,
    );
    const hook = await send(
      'mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { webhook { id } userErrors { code message } } }',
      {
        partnerId: mine,
        webhook: { url: 'https://sekolah.sch.id/kabar', kinds: ['CLASS_SET_READY'] },
      },
      own,
    );
    const setId = set.receipt?.id ?? '';
    const webhookId = hook.webhook?.id ?? '';
    const read = async (headers: Headers): Promise<unknown> => {
      const { body } = await library.send(
        `query ($set: ID!, $hook: ID!, $partner: ID!) { classSet(id: $set) { id } set: node(id: $set) { id } hook: node(id: $hook) { id }
          classSets(first: 5, filter: { partnerIds: [$partner] }) { totalCount } webhooks(partnerId: $partner) { id }
          ownApiKey { partner { id } } viewer { member { id } } }`,
        { headers, variables: { set: setId, hook: webhookId, partner: mine } },
      );
      return body.data;
    };
    const changed = [
      await send(
        'mutation ($input: CancelClassSetInput!) { cancelClassSet(input: $input) { userErrors { code } } }',
        { id: setId, idempotencyKey: 'matrix-cancel' },
        foreign,
      ),
      await send(
        'mutation ($input: DeleteWebhookInput!) { deleteWebhook(input: $input) { userErrors { code } } }',
        { id: webhookId },
        foreign,
      ),
      await send(
        'mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { userErrors { code } } }',
        { partnerId: mine, webhook: { url: 'https://lain.sch.id/', kinds: ['CLASS_SET_READY'] } },
        foreign,
      ),
    ];

    expect(await read(own)).toMatchObject({
      classSet: { id: setId },
      classSets: { totalCount: 1 },
      webhooks: [{ id: webhookId }],
      ownApiKey: { partner: { id: mine } },
    });
    expect(await read(foreign)).toEqual({
      classSet: null,
      set: null,
      hook: null,
      classSets: { totalCount: 0 },
      webhooks: [],
      ownApiKey: { partner: { id: theirs } },
      viewer: { member: null },
    });
    expect(changed.map(({ userErrors }) => userErrors[0]?.code)).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
  });
});

function toVariable({ name, type }: GraphQLArgument): [string, unknown] {
  return [name, valueFor(name, type)];
}

/** A value that has the right form and means nothing. */
function valueFor(name: string, given: GraphQLInputType): unknown {
  const type = getNullableType(given);
  if (isListType(type)) return [valueFor(name, type.ofType as GraphQLInputType)];
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const wanted = fields.filter(
      (field) => isNonNullType(field.type) || field.name === 'idempotencyKey' || type.isOneOf,
    );
    return Object.fromEntries(
      (type.isOneOf ? wanted.slice(0, 1) : wanted).map((field) => [
        field.name,
        valueFor(field.name, field.type),
      ]),
    );
  }
  if (isEnumType(type)) return type.getValues()[0]?.name;
  const values: Readonly<Record<string, unknown>> = {
    Int: 1,
    Float: 1,
    Boolean: false,
    Date: '2026-12-01',
    DateTime: '2026-12-01T03:00:00.000Z',
    LocalTime: '09:00',
    MaterialTypeCode: 'BOOK',
    AudienceCode: 'CHILDREN',
    EventAudienceCode: 'CHILDREN',
    SatisfactionServiceCode: 'LENDING',
    Rupiah: 1,
  };
  if (name === 'idempotencyKey') return 'matrix-key-0001';
  return values[type.name] ?? (type.name === 'ID' ? 'prt_01JDQ8Z5YV3K7M2N4P6R8T0W1X' : 'x');
}
