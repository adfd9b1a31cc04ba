import type { Permission } from '../../platform/auth/permission.terms';
import { dialects } from '../../../test/dialects';
import type { ProgrammesHome } from './testing/programmes-home';
import { asMember, at, DOOR, openProgrammesHome } from './testing/programmes-home';
import { admitWalkIn } from './attendance/walk-ins';
import { cancelRegistration } from './registrations/change-registration';
import { registerForEvent } from './registrations/register';
import { findConfirmationNotices } from './notifications.queries';
import { findRegistrationFacts } from './letter-facts.queries';

const DOOR_WITH_CARDS = {
  ...DOOR,
  permissions: new Set<Permission>(['programmes.checkIn', 'programmes.register']),
};

describe.each(dialects)('what letters about events say and to whom, on $name', (dialect) => {
  let home: ProgrammesHome;

  beforeAll(async () => {
    home = await openProgrammesHome(dialect);
  });
  afterAll(() => home.close());

  test('those who stay at home are not in the letter, and who was let in at the door needs none', async () => {
    const { eventId, sessionIds } = await home.event();
    const [parent = '', stranger = ''] = await home.members(2);
    const registered = await registerForEvent(
      home.deps,
      asMember(parent),
      { eventId, people: [{ name: 'Raka' }, { name: 'Kirana' }], idempotencyKey: 'letter-register' },
      { locale: 'ID', remoteAddress: '192.0.2.1' },
    );
    const id = registered.ok ? registered.value.registrationId : '';
    const [raka] = await home.rows<{ id: string }>(
      "SELECT id FROM registered_person WHERE registration_id = ? AND name = 'Raka'",
      [id],
    );

    await cancelRegistration(home.deps, asMember(parent), { id, personIds: [raka?.id ?? ''] });
    const walkIn = await admitWalkIn(
      home.deps,
      DOOR_WITH_CARDS,
      { sessionId: sessionIds[0] ?? '', person: { memberId: stranger }, idempotencyKey: 'letter-walk-in' },
      'ID',
    );

    expect([
      walkIn.ok,
      (await findConfirmationNotices(home.deps.db, at('2026-12-05 09:10'))).map(({ aboutId }) => aboutId),
    ]).toEqual([true, [id]]);
    expect(await findRegistrationFacts(home.deps.db, id, null)).toMatchObject({
      people: [{ name: 'Kirana' }],
    });
  });
});
