import { dialects } from '../../../../test/dialects';
import type { SignedInMember, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';

const LOST_CARD = 'PSR-25-000007';

describe.each(dialects)('cards that prove who owns a business, on $name', (dialect) => {
  let library: TestLibrary;
  let owner: SignedInMember;
  let librarian: string;

  beforeAll(async () => {
    library = await startLibrary(dialect);
    [owner, librarian] = [await library.signInMember(), await library.signIn('librarian')];
    await library.house.db.writer.query(
      "INSERT INTO card_alias (number, member_id, kind, created_at) VALUES (?, ?, 'LOST', '2026-11-20 02:00:00.000')",
      [LOST_CARD, owner.id],
    );
  });
  afterAll(() => library.stop());

  test('whoever brings a card that was reported lost begins no business with it and becomes no owner; the new card does', async () => {
    const create = (ownerCardNumber: string) =>
      codesOf('createBusiness', 'CreateBusinessInput', {
        ownerCardNumber,
        name: 'Keripik Bu Sri',
        sector: 'FOOD',
      });
    expect([await create(LOST_CARD), await create(owner.cardNumber)]).toEqual([['NOT_FOUND'], []]);
    const other = await library.signInMember({ name: 'Sulis' });
    expect(
      await codesOf('createBusiness', 'CreateBusinessInput', {
        ownerCardNumber: other.cardNumber,
        name: 'Batik Sulis',
        sector: 'FOOD',
      }),
    ).toEqual([]);
    const [{ id: businessId } = { id: '' }] = await library.house.db.query<{ id: string }>(
      "SELECT id FROM business WHERE name = 'Batik Sulis'",
    );

    const add = (cardNumber: string) =>
      codesOf('addBusinessOwner', 'AddBusinessOwnerInput', { businessId, cardNumber });
    expect([await add(LOST_CARD), await add(owner.cardNumber)]).toEqual([['NOT_FOUND'], []]);
  });

  test('a card that was reported lost and not replaced yet proves no owner', async () => {
    const { id, cardNumber } = await library.signInMember({ name: 'Ratih' });
    const create = () =>
      codesOf('createBusiness', 'CreateBusinessInput', {
        ownerCardNumber: cardNumber,
        name: 'Jamu Ratih',
        sector: 'FOOD',
      });
    expect(
      await codesOf('blockMember', 'BlockMemberInput', {
        memberId: id,
        kind: 'LOST_CARD',
        reason: 'Kartu hilang',
      }),
    ).toEqual([]);

    expect(await create()).toEqual(['NOT_FOUND']);
    await library.house.db.writer.query('UPDATE member_block SET lifted_at = ? WHERE member_id = ?', [
      '2026-11-20 02:00:00.000',
      id,
    ]);
    expect(await create()).toEqual([]);
  });

  async function codesOf(operation: string, type: string, input: object): Promise<string[]> {
    const { body } = await library.send(
      `mutation($input: ${type}!) { ${operation}(input: $input) { userErrors { code } } }`,
      { variables: { input }, cookie: librarian },
    );
    return codesIn(body.data?.[operation]);
  }
});

function codesIn(
  payload: { readonly userErrors: readonly { readonly code: string }[] } | undefined,
): string[] {
  return payload?.userErrors.map(({ code }) => code) ?? ['no answer'];
}
