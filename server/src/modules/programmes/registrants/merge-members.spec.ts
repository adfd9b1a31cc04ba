import { dialects } from '../../../../test/dialects';
import type { Actor } from '../../../platform/auth/actor';
import { openLog } from '../../../platform/log';
import { memberTables, mergeMembers, readMembers } from '../../members/testing/merging';
import type { ProgrammesHome } from '../testing/programmes-home';
import { asMember, openProgrammesHome } from '../testing/programmes-home';
import { programmesPersonalData } from './forget-registrant';
import { registerForEvent } from '../registrations/register';

const DESK: Actor = {
  kind: 'staff',
  staffId: 'stf_desk',
  sessionId: 'ses_desk',
  permissions: new Set(['members.merge']),
};
let keys = 0;

describe.each(dialects)('registrations of two cards that become one, on $name', (dialect) => {
  let home: ProgrammesHome;

  beforeAll(async () => {
    home = await openProgrammesHome(dialect);
  });
  afterAll(() => home.close());

  async function register(eventId: string, memberId: string): Promise<string> {
    const result = await registerForEvent(
      home.deps,
      asMember(memberId),
      { eventId, people: [{ memberId }], contact: null, idempotencyKey: `merge-reg-${++keys}` },
      { locale: 'ID', remoteAddress: '192.0.2.1' },
    );
    return result.ok ? result.value.registrationId : result.refusals.map(({ code }) => code).join();
  }
  async function merge(keptId: string, mergedId: string): Promise<string> {
    const versions = await readMembers(home.deps.db, [keptId, mergedId]);
    const versionOf = (id: string) => versions.find((member) => member?.id === id)?.version ?? 0;
    const personalData = () => [{ tables: memberTables }, programmesPersonalData(home.deps)];
    const input = {
      keptId,
      mergedId,
      keptVersion: versionOf(keptId),
      mergedVersion: versionOf(mergedId),
      taken: [],
      idempotencyKey: `merge-key-${++keys}`,
    };
    const result = await mergeMembers(
      { ...home.deps, log: openLog({ level: 'silent' }), personalData },
      DESK,
      input,
    );
    return result.ok ? 'merged' : result.refusals.map(({ message }) => message.ID).join();
  }
  const keysOf = (eventId: string) =>
    home.rows<{ open_key: string | null; member_id: string }>(
      'SELECT l.open_key, r.member_id FROM event_place l JOIN registration r ON r.id = l.registration_id WHERE r.event_id = ?',
      [eventId],
    );

  test('a place follows its card, and the card that stays cannot get a second one', async () => {
    const { eventId } = await home.event();
    const [kept = '', merged = ''] = await home.members(2);
    await register(eventId, merged);

    expect(await merge(kept, merged)).toBe('merged');

    expect(await keysOf(eventId)).toEqual([{ open_key: kept, member_id: kept }]);
    const again = await register(eventId, kept);
    expect(again).not.toMatch(/^reg_/);
    expect(await keysOf(eventId)).toHaveLength(1);
  });

  test('two cards with places in one session stay two until one place is given up', async () => {
    const { eventId } = await home.event();
    const [kept = '', merged = ''] = await home.members(2);
    await register(eventId, kept);
    await register(eventId, merged);

    expect(await merge(kept, merged)).toBe(
      'Kedua kartu terdaftar pada sesi yang sama dari “Dongeng”. Batalkan salah satu pendaftarannya dahulu.',
    );

    expect((await keysOf(eventId)).map(({ open_key: key }) => key).sort()).toEqual([kept, merged].sort());
    expect(
      await home.rows('SELECT id FROM member WHERE id IN (?, ?) AND is_active = 1', [kept, merged]),
    ).toHaveLength(2);
  });
});
