import { dialects } from '../../../../../test/dialects';
import { sqlInstant } from '../../../../platform/db/columns';
import { insertRows } from '../../../../platform/db/write-rows';
import { TokenBuckets } from '../../../../platform/graphql/limits/token-buckets';
import { newId } from '../../../../shared/id';
import { ok } from '../../../../shared/result';
import type { CaseMember } from '../../../circulation/testing/home-rows';
import { BRANCHES, writeBranches, writeMember, writeTitle } from '../../../circulation/testing/home-rows';
import type { ProgrammesHome } from '../../../programmes/testing/programmes-home';
import { at, openProgrammesHome } from '../../../programmes/testing/programmes-home';
import type { SkmDeps } from '../deps';
import { inviteReaders } from './invite-readers';
import { openPeriod } from '../periods/save-period';

const CHILD = '2018-03-01';
const SPACE = {
  branch_id: BRANCHES.A,
  name_id: 'Bilik',
  kind: 'MEETING_ROOM',
  accessibility: '[]',
};

describe.each(dialects)('who is invited to the survey on $name', (dialect) => {
  let home: ProgrammesHome;
  let deps: SkmDeps;
  let copyId = '';

  const write = async <Made>(
    work: (tx: Parameters<typeof insertRows>[0]) => Promise<Made>,
  ): Promise<Made> => {
    const made = await home.deps.db.transaction(async (tx) => ok(await work(tx)));
    if (!made.ok) throw new Error('A unit of the test was refused.');
    return made.value;
  };
  const member = (facts: CaseMember = {}) => write((tx) => writeMember(tx, facts));
  const invited = async () =>
    (
      await home.rows<{ member_id: string; service: string }>(
        'SELECT member_id, service FROM satisfaction_invitation',
      )
    ).map(({ member_id: id, service }) => `${id} ${service}`);
  const returned = (memberIds: readonly string[], when: string) =>
    write((tx) =>
      insertRows(
        tx,
        'loan',
        memberIds.map((id) => ({
          id: newId('lon'),
          copy_id: copyId,
          open_copy_id: null,
          member_id: id,
          branch_id: BRANCHES.A,
          desk_branch_id: BRANCHES.A,
          member_category: 'umum',
          material_type: 'BOOK',
          status: 'RETURNED',
          checked_out_at: sqlInstant(at('2026-11-10 09:00')),
          checked_out_by: 'test',
          due_at: sqlInstant(at('2026-11-24 15:00')),
          due_on: '2026-11-24',
          returned_at: sqlInstant(at(when)),
          closed_at: sqlInstant(at(when)),
          rule_ids: '{}',
        })),
      ),
    );
  async function registered(memberId: string, hasCome: boolean): Promise<void> {
    const { eventId, sessionIds } = await home.event({
      sessions: [['2026-11-24 08:00', '2026-11-24 08:30']],
    });
    const [registrationId, personId, moment] = [
      newId('reg'),
      newId('rgp'),
      sqlInstant(at('2026-11-24 08:00')),
    ];
    await home.write('registration', {
      id: registrationId,
      event_id: eventId,
      kind: 'MEMBER',
      status: 'CONFIRMED',
      member_id: memberId,
      locale: 'ID',
      party_size: 1,
      queue_number: 1,
      created_at: moment,
      created_by: 'test',
    });
    await home.write('registered_person', {
      id: personId,
      registration_id: registrationId,
      member_id: memberId,
      name: 'Peserta',
      seats: 1,
      ticket_code: newId('t').slice(-16),
    });
    await home.write('event_place', {
      id: newId('evl'),
      session_id: sessionIds[0],
      registration_id: registrationId,
      person_id: personId,
      seats: 1,
      status: 'RESERVED',
      attended_at: hasCome ? moment : null,
    });
  }

  async function booked(
    memberId: string,
    { spaceId, until, hasCome }: { spaceId: string; until: string; hasCome: boolean },
  ): Promise<void> {
    const [from, to] = [sqlInstant(at('2026-11-24 08:00')), sqlInstant(at(until))];
    await home.write('booking', {
      id: newId('bkg'),
      branch_id: BRANCHES.A,
      space_id: spaceId,
      member_id: memberId,
      category_code: 'umum',
      locale: 'ID',
      party_size: 1,
      starts_at: from,
      ends_at: to,
      blocked_until: to,
      free_until: from,
      status: 'CONFIRMED',
      checked_in_at: hasCome ? from : null,
      created_at: from,
      created_by: 'test',
    });
  }
  async function broughtClass(memberId: string): Promise<void> {
    const { eventId } = await home.event({ sessions: [['2026-11-24 08:00', '2026-11-24 08:30']] });
    const moment = sqlInstant(at('2026-11-01 08:00'));
    const partnerId = newId('prt');
    await home.write('partner', {
      id: partnerId,
      kind: 'SCHOOL',
      name: 'SDN Uji',
      name_key: 'sdn uji',
      created_at: moment,
      created_by: 'test',
      updated_at: moment,
    });
    await home.write('event_proposal', {
      id: newId('epr'),
      member_id: memberId,
      partner_id: partnerId,
      purpose: 'CLASS_VISIT',
      kind: 'COMMUNITY',
      locale: 'ID',
      title: 'Kunjungan',
      status: 'ACCEPTED',
      event_id: eventId,
      submitted_at: moment,
      created_at: moment,
      updated_at: moment,
    });
  }

  /** What was served before counts no more. */
  const setAside = () =>
    write(async (tx) => {
      for (const table of ['loan', 'registration', 'booking', 'event'])
        await tx.query(`UPDATE ${table} SET is_sample = 1`);
    });

  beforeAll(async () => {
    home = await openProgrammesHome(dialect);
    const throttle = new TokenBuckets({ capacity: 1e9, restoreRate: 1 });
    deps = { ...home.deps, publicOrigin: '', throttle, deskThrottle: throttle };
    await write(writeBranches);
    copyId = (await write((tx) => writeTitle(tx))).copyIds[0] ?? '';
    const opened = await openPeriod(
      deps,
      { kind: 'system', name: 'test' },
      { fromDate: '2026-10-01', untilDate: '2026-12-31' },
    );
    if (!opened.ok) throw new Error('No period.');
  });
  beforeEach(() => write((tx) => tx.query('DELETE FROM satisfaction_invitation')));
  afterAll(() => home.close());

  test('whoever brought a book back or was at an event is invited, and whoever stayed away is not', async () => {
    const [reader, guest, absent, longAgo] = await home.members(4);
    await returned([reader ?? ''], '2026-11-24 08:10');
    await returned([longAgo ?? ''], '2026-11-20 08:10');
    await registered(guest ?? '', true);
    await registered(absent ?? '', false);

    expect(await inviteReaders(deps)).toBe(2);
    expect((await invited()).sort()).toEqual([`${reader} LENDING`, `${guest} EVENTS`].sort());
    expect(await inviteReaders(deps)).toBe(0);
  });

  test('whoever used a booked place or brought a class is invited once it is over', async () => {
    await setAside();
    const [seated, early, absent, teacher] = await home.members(4);
    const spaceId = newId('spc');
    await home.write('space', { ...SPACE, id: spaceId });
    await booked(seated ?? '', { spaceId, until: '2026-11-24 08:20', hasCome: true });
    await booked(early ?? '', { spaceId, until: '2026-11-24 23:00', hasCome: true });
    await booked(absent ?? '', { spaceId, until: '2026-11-24 08:20', hasCome: false });
    await broughtClass(teacher ?? '');

    expect(await inviteReaders(deps)).toBe(2);
    expect((await invited()).sort()).toEqual([`${seated} ROOMS`, `${teacher} EVENTS`].sort());
  });

  test('for children their guardian is invited once, and for a child without one nobody', async () => {
    await setAside();
    const guardianId = await member();
    const children = [
      await member({ birthDate: CHILD, guardianId }),
      await member({ birthDate: CHILD, guardianId }),
    ];
    const alone = await member({ birthDate: CHILD });
    await returned([...children, alone], '2026-11-24 08:10');

    expect(await inviteReaders(deps)).toBe(1);
    expect(await invited()).toEqual([`${guardianId} LENDING`]);
    expect(await inviteReaders(deps)).toBe(0);
  });

  test('nobody waits behind children whose guardian was invited', async () => {
    const guardianId = await member();
    const children = await write(async (tx) => {
      const ids: string[] = [];
      for (let made = 0; made < 220; made++)
        ids.push(await writeMember(tx, { birthDate: CHILD, ...(made % 2 === 0 ? { guardianId } : {}) }));
      return ids;
    });
    await returned(children, '2026-11-24 08:00');
    await inviteReaders(deps);
    const adult = await member();
    await returned([adult], '2026-11-24 08:30');

    expect(await inviteReaders(deps)).toBe(1);
    expect(await invited()).toContain(`${adult} LENDING`);
  });
});
