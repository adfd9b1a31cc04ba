import { dialects } from '../../../../test/dialects';
import type { SignedInMember, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import type { Actor } from '../../../platform/auth/actor';
import { createPartner, updatePartner } from '../institutions/save-partner';
import type { PersonEntry } from './save-people';
import { requireDuty } from './require-duty';

const STAFF: Actor = { kind: 'system', name: 'test' };
const OWN = '{ viewerPartners { duties partner { name } } }';

describe.each(dialects)('people of partners, on $name', (dialect) => {
  let library: TestLibrary;
  let siti: SignedInMember;
  let budi: SignedInMember;

  beforeAll(async () => {
    library = await startLibrary(dialect);
    siti = await library.signInMember({ name: 'Siti Aminah' });
    budi = await library.signInMember({ name: 'Budi' });
  });
  afterAll(() => library.stop());

  const create = (name: string, people: readonly PersonEntry[], more = {}) =>
    createPartner(library.house, STAFF, { partner: { kind: 'SCHOOL', name, people, ...more } });
  const made = async (name: string, people: readonly PersonEntry[], more = {}): Promise<string> => {
    const result = await create(name, people, more);
    return result.ok ? result.value.partnerId : '';
  };
  const as = ({ id }: SignedInMember): Actor => ({ kind: 'member', memberId: id, sessionId: 'ses_1' });
  const own = async (cookie: string): Promise<unknown> =>
    (await library.send(OWN, { cookie })).body.data as unknown;

  test('a member sees the partners that name their card, with what they may do, and no others', async () => {
    await made('SDN Dua', [{ name: 'Bu Siti', cardNumber: siti.cardNumber, duties: ['DEVELOPER'] }]);
    await made('SDN Satu', [
      { name: 'Pak Joko' },
      { name: 'Bu Siti', cardNumber: siti.cardNumber.toLowerCase(), duties: ['OPERATOR'] },
      { name: 'Bu Siti', cardNumber: siti.cardNumber, duties: ['DEVELOPER'] },
    ]);
    await made('SDN Lama', [{ name: 'Bu Siti', cardNumber: siti.cardNumber }], { isActive: false });

    expect([await own(siti.cookie), await own(budi.cookie)]).toEqual([
      {
        viewerPartners: [
          { duties: ['DEVELOPER'], partner: { name: 'SDN Dua' } },
          { duties: ['OPERATOR', 'DEVELOPER'], partner: { name: 'SDN Satu' } },
        ],
      },
      { viewerPartners: [] },
    ]);
  });

  test('a card that nobody has is refused at its field, and so is a duty without a card', async () => {
    const result = await create('SDN Kartu', [
      { name: 'A', cardNumber: 'PSR-26-999999' },
      { name: 'B', duties: ['OPERATOR'] },
    ]);

    expect(result.ok ? [] : result.refusals.map(({ code, field }) => `${code} ${field?.join('.')}`)).toEqual([
      'NOT_FOUND partner.people.0.cardNumber',
      'INVALID partner.people.1.cardNumber',
    ]);
  });

  test('whoever lacks a duty is told so; to a stranger the partner is as if it were not there', async () => {
    const id = await made('SDN Tugas', [
      { name: 'Bu Siti', cardNumber: siti.cardNumber, duties: ['OPERATOR'] },
    ]);
    const { db } = library.house;

    const answers = [
      await requireDuty(db, as(siti), id, 'OPERATOR'),
      await requireDuty(db, as(siti), id, 'DEVELOPER'),
      await requireDuty(db, as(budi), id, 'OPERATOR'),
      await requireDuty(db, as(siti), 'prt_nowhere', 'OPERATOR'),
      await requireDuty(db, STAFF, id, 'OPERATOR'),
    ];

    expect(answers.map((refusal) => refusal?.code ?? null)).toEqual([
      null,
      'NOT_ALLOWED',
      'NOT_FOUND',
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
    expect(answers[2]).toEqual(answers[3]);
  });

  test('staff see whose card it is; a person without one acts for nobody', async () => {
    const id = await made('SDN Kartu Dua', [
      { name: 'Bu Siti', cardNumber: siti.cardNumber, duties: ['OPERATOR'] },
    ]);
    const cookie = await library.signIn('librarian');
    const people = async (): Promise<unknown> => {
      const { body } = await library.send(
        'query ($id: ID!) { partner(id: $id) { management { people { cardNumber memberName duties } } } }',
        { cookie, variables: { id } },
      );
      return (body.data as unknown as { partner: { management: { people: unknown } } }).partner.management
        .people;
    };
    const before = await people();

    await updatePartner(library.house, STAFF, { id, version: 1, changes: { people: [{ name: 'Bu Siti' }] } });

    expect([before, await people()]).toEqual([
      [{ cardNumber: siti.cardNumber, memberName: 'Siti Aminah', duties: ['OPERATOR'] }],
      [{ cardNumber: null, memberName: null, duties: [] }],
    ]);
  });

  test('the partners of a member take two statements however many there are', async () => {
    library.statements.length = 0;
    await own(siti.cookie);

    expect(library.statements.filter((sql) => /\bpartner/.test(sql)).length).toBe(2);
  });
});
