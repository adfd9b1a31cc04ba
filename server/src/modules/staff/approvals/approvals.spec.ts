import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';

const SAVE =
  'mutation($input: SaveSecondPersonKindsInput!) { saveSecondPersonKinds(input: $input) { kinds userErrors { code } } }';
const STATUS =
  'mutation($input: ChangeBusinessStatusInput!) { changeBusinessStatus(input: $input) { business { id version status } userErrors { code field message } } }';

describe.each(dialects)('four eyes on $name', (dialect) => {
  let library: TestLibrary;
  let administrator = '';

  beforeAll(async () => {
    library = await startLibrary(dialect);
    administrator = await library.signIn('administrator');
  });
  afterAll(() => library.stop());

  const send = async <T>(query: string, input: object | null, cookie: string): Promise<T> => {
    const { body } = await library.send(query, { cookie, ...(input ? { variables: { input } } : {}) });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return Object.values(body.data ?? {})[0] as unknown as T;
  };
  const writeListing = async (name: string, cookie: string) => {
    const details = { summary: 'Kue basah setiap pagi.' };
    const made = await send<{ business: { id: string } | null; userErrors: object[] }>(
      'mutation($input: CreateBusinessInput!) { createBusiness(input: $input) { business { id } userErrors { field message } } }',
      { name, sector: 'FOOD', details, ownerCardNumber: (await library.signInMember()).cardNumber },
      cookie,
    );
    expect(made.userErrors).toEqual([]);
    const consents = [{ field: 'PROFILE', isPublic: true }];
    const agreed = await send<{ business: { id: string; version: number } }>(
      'mutation($input: SetBusinessConsentInput!) { setBusinessConsent(input: $input) { business { id version } } }',
      { id: made.business?.id, consents },
      cookie,
    );
    const submitted = await send<{ business: { id: string; version: number }; userErrors: object[] }>(
      STATUS,
      { id: agreed.business.id, version: agreed.business.version, status: 'SUBMITTED' },
      cookie,
    );
    expect(submitted.userErrors).toEqual([]);
    return submitted.business;
  };

  test('are asked for nothing until the library says so, and are kept', async () => {
    expect(await send('{ secondPersonKinds }', null, administrator)).toEqual([]);

    await send(SAVE, { kinds: ['BUSINESS', 'EVENT'] }, administrator);

    expect(await send('{ secondPersonKinds }', null, administrator)).toEqual(['EVENT', 'BUSINESS']);
  });

  test('keep the writer of a listing from publishing it; a colleague may', async () => {
    await send(SAVE, { kinds: ['BUSINESS'] }, administrator);
    const { id, version } = await writeListing('Kue Bu Rini', administrator);
    const input = { id, version, status: 'PUBLISHED' };

    const own = await send<{ userErrors: { code: string; field: string[] }[] }>(STATUS, input, administrator);
    const colleague = await send<{ business: { status: string } | null; userErrors: object[] }>(
      STATUS,
      input,
      await library.signIn('librarian'),
    );

    expect(own.userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: ['status'] }]);
    expect(colleague).toMatchObject({ business: { status: 'PUBLISHED' }, userErrors: [] });
  });

  test('keep whoever changed a listing last from publishing it; its maker may', async () => {
    await send(SAVE, { kinds: ['BUSINESS'] }, administrator);
    const librarian = await library.signIn('librarian');
    const { id, version } = await writeListing('Kue Bu Sri', administrator);
    const changed = await send<{ business: { version: number } }>(
      'mutation($input: UpdateBusinessInput!) { updateBusiness(input: $input) { business { version } } }',
      { id, version, changes: { summary: 'Kue kering untuk hari raya.' } },
      librarian,
    );
    const input = { id, version: changed.business.version, status: 'PUBLISHED' };

    const own = await send<{ userErrors: object[] }>(STATUS, input, librarian);
    const maker = await send<{ business: { status: string } | null; userErrors: object[] }>(
      STATUS,
      input,
      administrator,
    );

    expect(own.userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: ['status'] }]);
    expect(maker).toMatchObject({ business: { status: 'PUBLISHED' }, userErrors: [] });
  });

  test('are said by whoever manages staff only', async () => {
    const cookie = await library.signIn('desk');

    const { body } = await library.send(SAVE, { cookie, variables: { input: { kinds: [] } } });

    expect(body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
