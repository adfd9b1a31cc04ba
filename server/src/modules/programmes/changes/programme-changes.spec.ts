import { dialects } from '../../../../test/dialects';
import { at, openProgrammesHome } from '../testing/programmes-home';
import type { ProgrammesHome } from '../testing/programmes-home';
import { eventChanges, registrationChanges } from './programme-changes';
import { tellOfPublicEvents } from './tell-of-public-events';

const NOW = at('2026-11-24 09:00');

describe.each(dialects)('what programs outside follow of events, on $name', (dialect) => {
  let home: ProgrammesHome;

  beforeAll(async () => void (home = await openProgrammesHome(dialect)));
  afterAll(() => home.close());

  const event = (name: string, subjectId: string, occurredAt = NOW, payload: unknown = null) => ({
    ...{ id: 1, name, subjectId, occurredAt, payload },
  });
  const kindsOf = async (...events: ReturnType<typeof event>[]): Promise<string[]> =>
    (
      await eventChanges.read(
        home.deps.db,
        events.map((one, index) => ({ ...one, id: index + 1 })),
        NOW,
      )
    ).map(({ kind, partnerId }) => `${kind} ${String(partnerId)}`);

  test('of an event that is public everybody is told, whatever happens to it', async () => {
    const { eventId } = await home.event();

    expect(
      await kindsOf(
        event('event.published', eventId, at('2026-11-20 08:00')),
        event('event.changed', eventId, at('2026-11-21 08:00')),
        event('event.cancelled', eventId),
      ),
    ).toEqual(['EVENT_PUBLISHED null', 'EVENT_CHANGED null', 'EVENT_CANCELLED null']);
  });

  test('what is written as a change in the moment of publishing or cancelling is told once', async () => {
    const { eventId } = await home.event();

    expect(await kindsOf(event('event.changed', eventId), event('event.cancelled', eventId))).toEqual([
      'EVENT_CANCELLED null',
    ]);
  });

  test('of a draft, a template and what happened before it was public nothing is told', async () => {
    const [draft, template, later] = [
      await home.event({ columns: { public_from: null, status: 'DRAFT' } }),
      await home.event({ columns: { is_template: 1 } }),
      await home.event({ columns: { public_from: '2026-12-01 00:00:00.000' } }),
    ];

    expect(
      await kindsOf(
        ...[draft, template, later].map(({ eventId }, index) =>
          event('event.changed', eventId, new Date(NOW.getTime() + index)),
        ),
      ),
    ).toEqual([]);
  });

  test('an event that was published ahead is told of when it becomes public', async () => {
    await tellOfPublicEvents(home.deps);
    const { eventId } = await home.event({ columns: { public_from: '2026-11-24 05:00:00.000' } });
    home.setNow('2026-11-24 13:00');
    await tellOfPublicEvents(home.deps);
    await tellOfPublicEvents(home.deps);

    const written = await home.rows<{ name: string }>('SELECT name FROM outbox_event WHERE subject_id = ?', [
      eventId,
    ]);
    expect(written).toEqual([{ name: 'event.became-public' }]);
    expect(await kindsOf(event('event.became-public', eventId, at('2026-11-24 13:00')))).toEqual([
      'EVENT_PUBLISHED null',
    ]);
  });

  test('a registration is told to the partner that made it, and one of a person to nobody', async () => {
    const read = (payload: unknown) =>
      registrationChanges.read(home.deps.db, [event('registration.confirmed', 'reg_1', NOW, payload)], NOW);

    expect(await read({ partnerId: 'prt_1' })).toMatchObject([
      { kind: 'REGISTRATION_CHANGED', objectId: 'reg_1', partnerId: 'prt_1' },
    ]);
    expect([...(await read(null)), ...(await read({ partnerId: 7 }))]).toEqual([]);
  });
});
