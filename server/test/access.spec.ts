import type { GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

import type { Access } from '../src/platform/graphql/access';
import { ACCESS_EXTENSION } from '../src/platform/graphql/access';
import type { App } from '../src/app/create-app';
import { createApiKey, createPartner, grantPartnerScopes } from '../src/modules/partners';
import { ROLES } from '../src/modules/staff';
import type { Scope } from '../src/platform/auth/scope.terms';
import { SCOPES } from '../src/platform/auth/scope.terms';

import { dialects } from './dialects';
import type { TestLibrary } from './test-library';
import { startLibrary } from './test-library';

const [sqlite] = dialects;
/**
 * Administrators of one branch: of another than the requests are about, who change nothing, and of that one.
 */
const AT_BRANCHES = ['at another branch', 'at this branch'] as const;
const CALLERS = [
  'anonymous',
  'member',
  'enrolling',
  ...AT_BRANCHES,
  ...ROLES.map((role) => role.code),
] as const;

/** They begin or end sessions; their own tests try them. */
const SESSION_FIELDS = new Set([
  'signOut',
  'signInStaff',
  'signInMember',
  'registerSelf',
  'setUpLibrary',
  'requestErasure',
  'acceptInvitation',
  'endOtherStaffSessions',
  'proveIdentity',
]);

/** Every root field times every caller: who is let in is exactly what the field declares. */
describe('the authorisation matrix', () => {
  let library: TestLibrary;
  const cookies = new Map<string, string>();
  const places = new Map<string, string>();

  beforeAll(async () => {
    if (!sqlite) throw new Error('SQLite is always there.');
    library = await startLibrary(sqlite);
    cookies.set('member', (await library.signInMember()).cookie);
    cookies.set('enrolling', await library.signInToEnrol('administrator'));
    const [here, elsewhere] = await twoBranches(library);
    for (const [name, id] of Object.entries(await thingsAt(library, here))) places.set(name, id);
    cookies.set('at this branch', await library.signIn('administrator', here));
    cookies.set('at another branch', await library.signIn('administrator', elsewhere));
    for (const role of ROLES) cookies.set(role.code, await library.signIn(role.code as 'librarian'));
  });
  afterAll(() => library.stop());

  test.each(CALLERS)('%s is let in where the schema says so, and nowhere else', async (caller) => {
    const { schema } = library.house;
    const found: Record<string, string> = {};
    const declared: Record<string, string> = {};
    for (const [kind, field] of rootFields(schema).filter(([, { name }]) => !SESSION_FIELDS.has(name))) {
      const access = field.extensions[ACCESS_EXTENSION] as Access;
      declared[field.name] = expected(caller, access);
      const { body } = await library.send(`${kind} { ${call(field, places)} }`, {
        cookie: cookies.get(caller),
      });
      const code = body.errors?.find((error) =>
        ['UNAUTHENTICATED', 'FORBIDDEN'].includes(error.extensions.code),
      )?.extensions.code;
      found[field.name] = code ?? 'let in';
    }

    expect(found).toEqual(declared);
  });

  test.each([
    ['every scope', SCOPES],
    ['no scope', []],
  ])('a key with %s is let in where the schema says so, and nowhere else', async (_, scopes) => {
    const fields = rootFields(library.house.schema).filter(([, { name }]) => !SESSION_FIELDS.has(name));

    const { found, declared } = await tryByKey(scopes, fields);

    expect(found).toEqual(declared);
  });

  test.each(SCOPES)(
    'a key with %s alone is let in where a scope is asked for only if it is this one',
    async (scope) => {
      const fields = rootFields(library.house.schema).filter(([kind, field]) => {
        const { partner, ...others } = field.extensions[ACCESS_EXTENSION] as Access;
        return partner !== undefined && partner !== 'own' && (kind === 'mutation' || !others.public);
      });

      const { found, declared } = await tryByKey([scope], fields);

      expect(found).toEqual(declared);
    },
  );

  async function tryByKey(
    scopes: readonly Scope[],
    fields: readonly ['query' | 'mutation', GraphQLField<unknown, unknown>][],
  ) {
    const authorization = `Bearer ${await makeKey(library.house, scopes)}`;
    const found: Record<string, string> = {};
    const declared: Record<string, string> = {};
    for (const [kind, field] of fields) {
      declared[field.name] = expectedOfKey(scopes, field.extensions[ACCESS_EXTENSION] as Access, kind);
      const { body } = await library.send(`${kind} { ${call(field, places)} }`, {
        headers: { authorization },
      });
      found[field.name] = body.errors?.some(({ extensions }) => extensions.code === 'FORBIDDEN')
        ? 'FORBIDDEN'
        : 'let in';
    }
    return { found, declared };
  }
});

/** Makes a key of a partner that may have these scopes; a key without any has lost the one it was made with. */
async function makeKey(house: App, scopes: readonly Scope[]): Promise<string> {
  const actor = { kind: 'system', name: 'test' } as const;
  const partner = await createPartner(house, actor, { partner: { name: 'SMK Matriks' } });
  const partnerId = partner.ok ? partner.value.partnerId : '';
  const wanted = scopes.length === 0 ? SCOPES.slice(0, 1) : scopes;
  const made = await createApiKey(house, actor, { partnerId, name: 'Matriks', scopes: wanted });
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  await grantPartnerScopes(house, { partnerId, scopes });
  return made.value.secret;
}

function expectedOfKey(scopes: readonly Scope[], access: Access, kind: 'query' | 'mutation'): string {
  if (access.public && kind === 'query') return 'let in';
  const { partner } = access;
  return partner !== undefined && (partner === 'own' || scopes.includes(partner)) ? 'let in' : 'FORBIDDEN';
}

function rootFields(schema: GraphQLSchema): ['query' | 'mutation', GraphQLField<unknown, unknown>][] {
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).map(
    (field) => ['query', field] as ['query', typeof field],
  );
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).map(
    (field) => ['mutation', field] as ['mutation', typeof field],
  );
  return [...queries, ...mutations];
}

function expected(caller: string, access: Access): string {
  if (access.public) return 'let in';
  if (caller === 'anonymous') return 'UNAUTHENTICATED';
  if (caller === 'member') return access.member === undefined ? 'FORBIDDEN' : 'let in';
  if (caller === 'enrolling') return access.staff === 'enrol' ? 'let in' : 'FORBIDDEN';
  if (access.staff === 'own' || access.staff === 'enrol') return 'let in';
  if (caller === 'at another branch' && access.at !== undefined) return 'FORBIDDEN';
  if (caller === 'at this branch' && access.at === 'everywhere') return 'FORBIDDEN';
  const role = ROLES.find(({ code }) => code === (caller.startsWith('at ') ? 'administrator' : caller));
  return access.staff !== undefined && role?.permissions.includes(access.staff) ? 'let in' : 'FORBIDDEN';
}

/** Writes a call with what the field requires, and with a place wherever it asks for the right at one. */
function call(field: GraphQLField<unknown, unknown>, places: ReadonlyMap<string, string>): string {
  const { at = '' } = field.extensions[ACCESS_EXTENSION] as Access;
  const named = new Map(
    at
      .split(', ')
      .flatMap((path) => path.replace('?', '').split('|'))
      .filter((path) => path !== '' && path !== 'everywhere')
      .map((path) => [path, places.get(`${field.name}.${path}`) ?? places.get('branch') ?? '']),
  );
  const isNeeded = (name: string): boolean =>
    [...named.keys()].some((path) => path === name || path.startsWith(`${name}.`));
  const args = field.args
    .filter(
      (argument) => isRequiredArgument(argument) || argument.name === 'first' || isNeeded(argument.name),
    )
    .map(
      (argument) =>
        `${argument.name}: ${sample(argument.type, argument.name === 'input' ? '' : argument.name, named)}`,
    );
  return `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'}`;
}

function sample(type: GraphQLInputType, path: string, named: ReadonlyMap<string, string>): string {
  const inner = isNonNullType(type) ? type.ofType : type;
  const isOnTheWay = [...named.keys()].some((place) => place === path || place.startsWith(`${path}.`));
  if (isListType(inner))
    return isOnTheWay ? `[${sample(inner.ofType as GraphQLInputType, path, named)}]` : '[]';
  if (isEnumType(inner)) return inner.getValues()[0]?.name ?? '';
  if (isInputObjectType(inner)) {
    const pathOf = (name: string): string => (path === '' ? name : `${path}.${name}`);
    const wanted = Object.values(inner.getFields()).filter(
      (field, index) =>
        (inner.isOneOf && index === 0) ||
        isRequiredInputField(field) ||
        [...named.keys()].some((place) => `${place}.`.startsWith(`${pathOf(field.name)}.`)),
    );
    return `{ ${wanted.map((field) => `${field.name}: ${sample(field.type, pathOf(field.name), named)}`).join(', ')} }`;
  }
  const place = named.get(path);
  if (place !== undefined) return JSON.stringify(place);
  const samples: Record<string, string> = {
    Int: '1',
    Boolean: 'true',
    Float: '1.5',
    Date: '"2026-11-24"',
    DateTime: '"2026-11-24T03:00:00Z"',
    LocalTime: '"08:00"',
    Rupiah: '1000',
    MaterialTypeCode: '"BOOK"',
    FeedbackCategoryCode: '"FACILITIES"',
    FeedbackUnitCode: '"FACILITIES"',
    AudienceCode: '"CHILDREN"',
    EventAudienceCode: '"EVERYBODY"',
    SatisfactionServiceCode: '"LENDING"',
  };
  return samples[inner.toString()] ?? '"x"';
}

async function twoBranches(library: TestLibrary): Promise<readonly [string, string]> {
  const cookie = await library.signIn('administrator');
  const make = async (code: string): Promise<string> => {
    const { body } = await library.send(
      'mutation($input: CreateBranchInput!) { createBranch(input: $input) { branch { id } } }',
      { cookie, variables: { input: { code, kind: 'MAIN', name: { indonesian: `Cabang ${code}` } } } },
    );
    return (body.data as unknown as { createBranch: { branch: { id: string } } }).createBranch.branch.id;
  };
  return [await make('SINI'), await make('SANA')];
}

/** Things at a branch, by the field and the path that ask for one. */
async function thingsAt(library: TestLibrary, branch: string): Promise<Record<string, string>> {
  const cookie = await library.signIn('administrator');
  const send = async (query: string, input: object): Promise<Record<string, Record<string, never>>> =>
    (await library.send(query, { cookie, variables: { input } })).body.data as unknown as Record<
      string,
      Record<string, never>
    >;
  const title = { materialType: 'BOOK', titleProper: 'Laskar Pelangi', languages: ['ind'] };
  const made = await send(
    'mutation($input: CreateTitleInput!) { createTitle(input: $input) { copies { id } } }',
    { title, copies: [{ branchId: branch }] },
  );
  const closed = await send(
    'mutation($input: CloseBranchInput!) { closeBranch(input: $input) { closure { id } } }',
    { branchId: branch, fromDate: '2036-11-24', untilDate: '2036-11-24', reason: 'Banjir' },
  );
  const space = await send(
    'mutation($input: CreateSpaceInput!) { createSpace(input: $input) { space { id } } }',
    { branchId: branch, space: { kind: 'HALL', name: { indonesian: 'Aula' }, capacity: 40 } },
  );
  const idOf = (payload: Record<string, never> | undefined, name: string): string =>
    (payload?.[name] as unknown as { id: string } | undefined)?.id ?? '';
  const spaceId = idOf(space['createSpace'], 'space');
  const items = await send(
    'mutation($input: CreateSpaceItemsInput!) { createSpaceItems(input: $input) { space { items { id } } } }',
    { spaceId, kind: 'SEAT', codes: ['J01'] },
  );
  const plan = await send(
    'mutation($input: CreateFloorPlanInput!) { createFloorPlan(input: $input) { floorPlan { id } } }',
    { branchId: branch, plan: { name: { indonesian: 'Lantai 1' } } },
  );
  const hours = await send(
    'mutation($input: SaveSpecialHoursInput!) { saveSpecialHours(input: $input) { entry { id } } }',
    {
      branchId: branch,
      fromDate: '2036-12-01',
      untilDate: '2036-12-01',
      name: 'Rapat',
      spans: [{ weekday: 'MONDAY', opens: '08:00', closes: '12:00' }],
    },
  );
  const [copy] = (made['createTitle']?.['copies'] as unknown as { id: string }[] | undefined) ?? [];
  const filled = items['createSpaceItems']?.['space'] as unknown as { items: { id: string }[] };
  const closure = closed['closeBranch']?.['closure'] as unknown as { id: string };
  return {
    branch,
    'updateSpace.id': spaceId,
    'createSpaceItems.spaceId': spaceId,
    'updateSpaceItem.id': filled.items[0]?.id ?? '',
    'updateFloorPlan.id': idOf(plan['createFloorPlan'], 'floorPlan'),
    'removeFloorPlan.id': idOf(plan['createFloorPlan'], 'floorPlan'),
    'removeCalendarEntry.id': idOf(hours['saveSpecialHours'], 'entry'),
    'updateCopy.id': copy?.id ?? '',
    'reopenBranch.closureId': closure.id,
  };
}
