import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import type { Actor } from '../../../platform/auth/actor';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { BRANCHES, writeBranches, writeMember, writeTitle } from '../../circulation/testing/home-rows';
import { at, writeEvent } from '../../programmes/testing/programmes-home';
import { createBusiness } from '../profiles/save-business';
import { shareBusinessLoans } from './share-loans';

type Evidence = {
  readonly trainings: readonly { readonly startsAt: string; readonly event: { readonly id: string } }[];
  readonly loans: readonly { readonly title: { readonly id: string } }[];
  readonly owners: readonly { readonly sharesLoans: boolean }[];
};

const SHOW = `query ($id: ID!) {
  businessProfile(id: $id) {
    trainings { startsAt event { id } } loans { title { id } } owners { sharesLoans }
  }
}`;

describe.each(dialects)('what the library did for a business, on $name', (dialect) => {
  let library: TestLibrary;
  let librarian: { readonly cookie: string };
  let owner = '';
  let businessId = '';
  let training = '';
  let management: string[] = [];

  const write = async <Made>(
    work: (tx: Parameters<typeof insertRows>[0]) => Promise<Made>,
  ): Promise<Made> => {
    const made = await library.house.db.transaction(async (tx) => ok(await work(tx)));
    if (!made.ok) throw new Error('A unit of the test was refused.');
    return made.value;
  };
  const asOwner = (): Actor & { kind: 'member' } => ({
    kind: 'member',
    memberId: owner,
    sessionId: 'ses_test',
  });
  const show = async (): Promise<Evidence> => {
    const { body } = await library.send(SHOW, { ...librarian, variables: { id: businessId } });
    return (body.data as unknown as { businessProfile: Evidence }).businessProfile;
  };
  const attend = (kind: string, hasCome: boolean): Promise<string> =>
    write(async (tx) => {
      const { eventId, sessionIds } = await writeEvent(tx, { columns: { kind } });
      const [registrationId, personId, moment] = [
        newId('reg'),
        newId('rgp'),
        sqlInstant(at('2026-12-05 09:00')),
      ];
      await insertRows(tx, 'registration', [
        {
          id: registrationId,
          event_id: eventId,
          kind: 'MEMBER',
          status: 'CONFIRMED',
          member_id: owner,
          locale: 'ID',
          party_size: 1,
          queue_number: 1,
          created_at: moment,
          created_by: 'test',
        },
      ]);
      await insertRows(tx, 'registered_person', [
        {
          id: personId,
          registration_id: registrationId,
          member_id: owner,
          name: 'Pemilik',
          seats: 1,
          ticket_code: newId('t').slice(-16),
        },
      ]);
      await insertRows(tx, 'event_place', [
        {
          id: newId('evl'),
          session_id: sessionIds[0],
          registration_id: registrationId,
          person_id: personId,
          seats: 1,
          status: 'RESERVED',
          attended_at: hasCome ? moment : null,
        },
      ]);
      return eventId;
    });
  const borrow = (classNumber: string): Promise<string> =>
    write(async (tx) => {
      const { titleId, copyIds } = await writeTitle(tx, {});
      await tx.query('UPDATE title SET class_number = ? WHERE id = ?', [classNumber, titleId]);
      await insertRows(tx, 'loan', [
        {
          id: newId('lon'),
          copy_id: copyIds[0],
          open_copy_id: copyIds[0],
          member_id: owner,
          branch_id: BRANCHES.A,
          desk_branch_id: BRANCHES.A,
          member_category: 'umum',
          material_type: 'BOOK',
          status: 'OPEN',
          checked_out_at: sqlInstant(at('2026-11-20 09:00')),
          checked_out_by: 'test',
          due_at: sqlInstant(at('2026-12-04 15:00')),
          due_on: '2026-12-04',
          rule_ids: '{}',
        },
      ]);
      return titleId;
    });

  beforeAll(async () => {
    library = await startLibrary(dialect);
    librarian = { cookie: await library.signIn('librarian') };
    await write(async (tx) => {
      await writeBranches(tx);
      owner = await writeMember(tx);
    });
    const made = await createBusiness({ ...library.house, randomBytes: () => new Uint8Array(8) }, asOwner(), {
      name: 'Keripik Bu Nur',
      sector: 'FOOD',
      ownerId: owner,
    });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    ({ businessId } = made.value);
    training = await attend('BUSINESS_TRAINING', true);
    await attend('BUSINESS_TRAINING', false);
    await attend('STORYTELLING', true);
    management = [await borrow('658.8'), await borrow('620'), await borrow('648'), await borrow('650.1')];
    for (const other of ['813', '610', '616.89', '618.92', '619', '649', '649.1']) await borrow(other);
  });
  afterAll(() => library.stop());

  test('staff see the trainings at which an owner was there, and no loan that the owner does not show', async () => {
    const { trainings, loans, owners } = await show();

    expect(trainings.map(({ event }) => event.id)).toEqual([training]);
    expect(loans).toEqual([]);
    expect(owners).toEqual([{ sharesLoans: false }]);
  });

  test('an owner shows what they borrow for the business, nothing of health or home, and takes it back', async () => {
    const deps = { ...library.house, randomBytes: () => new Uint8Array(8) };
    const share = (isShared: boolean) => shareBusinessLoans(deps, asOwner(), { businessId, isShared });

    expect((await share(true)).ok).toBe(true);
    const shown = await show();
    expect((await share(false)).ok).toBe(true);

    expect(shown.loans.map(({ title }) => title.id).sort()).toEqual(management.toSorted());
    expect(shown.owners).toEqual([{ sharesLoans: true }]);
    expect((await show()).loans).toEqual([]);
  });

  test('nobody shows loans of a business that is not theirs', async () => {
    const stranger = await write((tx) => writeMember(tx));
    const deps = { ...library.house, randomBytes: () => new Uint8Array(8) };
    const refused = await shareBusinessLoans(
      deps,
      { kind: 'member', memberId: stranger, sessionId: 'ses_test' },
      { businessId, isShared: true },
    );

    expect(refused.ok ? [] : refused.refusals.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });
});
