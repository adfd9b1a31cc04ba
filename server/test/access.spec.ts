import type { GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql';
import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isRequiredArgument, isRequiredInputField, isScalarType } from 'graphql';

import type { Access } from '../src/platform/graphql/access';
import { ACCESS_EXTENSION } from '../src/platform/graphql/access';
import { ROLES } from '../src/modules/staff';

import { dialects } from './dialects';
import type { TestLibrary } from './test-library';
import { startLibrary } from './test-library';

const [sqlite] = dialects;
const CALLERS = ['anonymous', 'member', 'enrolling', ...ROLES.map((role) => role.code)] as const;

/** They begin or end sessions; their own tests try them. */
const SESSION_FIELDS = new Set(['signOut', 'signInStaff', 'signInMember', 'registerSelf', 'setUpLibrary', 'requestErasure']);

/** Every root field times every caller: who is let in is exactly what the field declares. */
describe('the authorisation matrix', () => {
  let library: TestLibrary;
  const cookies = new Map<string, string>();

  beforeAll(async () => {
    if (!sqlite) throw new Error('SQLite is always there.');
    library = await startLibrary(sqlite);
    cookies.set('member', (await library.signInMember()).cookie);
    cookies.set('enrolling', await library.signInToEnrol('administrator'));
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
      const { body } = await library.send(`${kind} { ${call(field)} }`, { cookie: cookies.get(caller) });
      const code = body.errors?.find((error) => ['UNAUTHENTICATED', 'FORBIDDEN'].includes(error.extensions.code))?.extensions.code;
      found[field.name] = code ?? 'let in';
    }

    expect(found).toEqual(declared);
  });
});

function rootFields(schema: GraphQLSchema): ['query' | 'mutation', GraphQLField<unknown, unknown>][] {
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ['query', field] as ['query', typeof field]);
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ['mutation', field] as ['mutation', typeof field]);
  return [...queries, ...mutations];
}

function expected(caller: string, access: Access): string {
  if (access.public) return 'let in';
  if (caller === 'anonymous') return 'UNAUTHENTICATED';
  if (caller === 'member') return access.member === undefined ? 'FORBIDDEN' : 'let in';
  if (caller === 'enrolling') return access.staff === 'enrol' ? 'let in' : 'FORBIDDEN';
  if (access.staff === 'own' || access.staff === 'enrol') return 'let in';
  const role = ROLES.find(({ code }) => code === caller);
  return access.staff !== undefined && role?.permissions.includes(access.staff) ? 'let in' : 'FORBIDDEN';
}

function call(field: GraphQLField<unknown, unknown>): string {
  const args = field.args.filter((argument) => isRequiredArgument(argument) || argument.name === 'first').map((argument) => `${argument.name}: ${sample(argument.type)}`);
  return `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${isObjectType(getNamedType(field.type)) || !isScalarType(getNamedType(field.type)) ? ' { __typename }' : ''}`;
}

function sample(type: GraphQLInputType): string {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) return '[]';
  if (isEnumType(inner)) return inner.getValues()[0]?.name ?? '';
  if (isInputObjectType(inner)) return `{ ${Object.values(inner.getFields()).filter(isRequiredInputField).map((field) => `${field.name}: ${sample(field.type)}`).join(', ')} }`;
  const samples: Record<string, string> = { Int: '1', Boolean: 'true', Float: '1.5', Date: '"2026-11-24"', DateTime: '"2026-11-24T03:00:00Z"', LocalTime: '"08:00"', Rupiah: '1000' };
  return samples[inner.toString()] ?? '"x"';
}
