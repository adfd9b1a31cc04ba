import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { ok } from '../../../shared/result';
import { BRANCHES, writeBranches } from '../../circulation/testing/home-rows';

const NOW = new Date('2026-11-24T03:00:00.000Z');
const MINUTE_MS = 60_000;
const [ACTIVE, GONE] = ['mtr_00000000000000000000000001', 'mtr_00000000000000000000000002'];
const made = { created_at: sqlInstant(NOW), created_by: 'stf_1' };
const BOOK = `mutation($input: BookConsultationInput!) { bookConsultation(input: $input) { consultation { id } userErrors { code } } }`;

describe.each(dialects)('which hours can be booked, on $name', (dialect) => {
  let library: TestLibrary;
  let staff: string;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => NOW } });
    staff = await library.signIn('librarian');
    await library.house.db.transaction(async (tx) => {
      await writeBranches(tx);
      await insertRows(
        tx,
        'mentor',
        [ACTIVE, GONE].map((id) => ({
          id,
          name: 'Bu Lilik',
          kind: 'AGENCY',
          topics: 'PERMITS',
          languages: 'INDONESIAN',
          branch_id: BRANCHES.A,
          is_active: Number(id === ACTIVE),
          ...made,
        })),
      );
      await insertRows(
        tx,
        'consultation_slot',
        [-30, 29, 30, 120, 180].map((minutes, place) => ({
          id: slotId(place),
          mentor_id: place === 4 ? GONE : ACTIVE,
          branch_id: BRANCHES.A,
          starts_at: sqlInstant(after(minutes)),
          ends_at: sqlInstant(after(minutes + 30)),
          mode: 'EITHER',
          status: 'OPEN',
          ...made,
        })),
      );
      return ok(null);
    });
  }, 120_000);
  afterAll(() => library.stop());

  const after = (minutes: number) => new Date(NOW.getTime() + minutes * MINUTE_MS);
  const slotId = (place: number) => `cst_0000000000000000000000000${place}`;
  const bookable = async (): Promise<boolean[]> => {
    const { body } = await library.send(
      '{ consultationSlots(dates: { from: "2026-11-24", to: "2026-11-25" }) { isBookable } }',
      { cookie: staff },
    );
    return (body.data as unknown as { consultationSlots: { isBookable: boolean }[] }).consultationSlots.map(
      ({ isBookable }) => isBookable,
    );
  };

  test('those that begin in half an hour or later, until somebody has taken them, and not those of a mentor who gives none any more; no other can be taken', async () => {
    expect(await bookable()).toEqual([false, false, true, true, false]);

    const { id: memberId } = await library.signInMember();
    const book = async (place: number) => {
      const { body } = await library.send(BOOK, {
        cookie: staff,
        variables: {
          input: {
            slotId: slotId(place),
            memberId,
            stage: 'STARTING',
            sector: 'FOOD',
            topic: 'PERMITS',
            mode: 'ON_SITE',
            question: 'Izin keripik?',
            idempotencyKey: `key-${place}-0000`,
          },
        },
      });
      return (
        body.data as unknown as { bookConsultation: { userErrors: { code: string }[] } }
      ).bookConsultation.userErrors.map(({ code }) => code);
    };
    expect([await book(0), await book(1), await book(2), await book(4)]).toEqual([
      ['NOT_ALLOWED'],
      ['NOT_ALLOWED'],
      [],
      ['NOT_FOUND'],
    ]);
    expect(await bookable()).toEqual([false, false, false, true, false]);
  });
});
