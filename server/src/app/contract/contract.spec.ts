import { dialects } from '../../../test/dialects';
import type { TestLibrary } from '../../../test/test-library';
import { startLibrary } from '../../../test/test-library';

const TYPE =
  'query ($name: String!) { contractType(name: $name) { kind fields { name type scope arguments { name typeName } } values { name } members } }';

type Described = {
  readonly kind: string;
  readonly fields: readonly { readonly name: string; readonly scope: string | null }[];
  readonly values: readonly { readonly name: string }[];
  readonly members: readonly string[];
} | null;

describe.each(dialects)('the reference of the contract on $name', (dialect) => {
  let library: TestLibrary;
  const ask = async (query: string) => (await library.send(query)).body;
  const described = async (name: string): Promise<Described> => {
    const { body } = await library.send(TYPE, { variables: { name } });
    return body.data?.['contractType'] as unknown as Described;
  };

  beforeAll(async () => {
    library = await startLibrary(dialect);
  });
  afterAll(() => library.stop());

  test('everybody reads what is open to them, and which scope a key needs for the rest', async () => {
    const fields = (await described('Query'))?.fields ?? [];
    const mutations = (await described('Mutation'))?.fields ?? [];

    expect(fields).toContainEqual({
      name: 'materialTypes',
      type: '[MaterialType!]!',
      scope: null,
      arguments: [],
    });
    expect(fields).toContainEqual({
      name: 'contractType',
      type: 'ContractType',
      scope: null,
      arguments: [{ name: 'name', typeName: 'String' }],
    });
    expect(mutations.find(({ name }) => name === 'requestClassSet')?.scope).toBe('class-sets:write');
    expect(mutations.find(({ name }) => name === 'renewOwnLoan')?.scope).toBe('loans:renew');
  });

  test('what is for staff only is not there, and what does not exist is null', async () => {
    const names = ((await described('Query'))?.fields ?? []).map(({ name }) => name);

    expect(names).not.toContain('auditEntries');
    expect([await described('AuditEntry'), await described('Nothing'), await described('__Type')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('the words of an enum are named', async () => {
    expect((await described('CopyStatus'))?.values).toContainEqual({ name: 'ON_LOAN' });
  });

  test('the change log is read from its newest line, and no more than a hundred', async () => {
    const { data } = await ask('{ contractChanges(first: 2) { day text isBreaking } }');
    const tooMany = await ask('{ contractChanges(first: 101) { day } }');

    const { contractChanges } = data as unknown as { contractChanges: { day: string; text: string }[] };
    expect(contractChanges).toHaveLength(2);
    expect(contractChanges[0]?.day).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(tooMany.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
