import { dialects } from '../../../test/dialects';
import type { OpenedDatabase } from '../../../test/open-test-database';
import { openTestDatabase } from '../../../test/open-test-database';
import { ok } from '../../shared/result';
import { sqlInstant } from '../db/columns';
import { recordEvents } from '../outbox/record-event';
import type { Change } from './change.entity';
import { ChangeSequencer } from './change-sequencer';
import type { ChangeSource } from './change-source';
import { readChangePage } from './changes.queries';

const WRITERS = 8;
const WRITES = 20;

const SOURCE: ChangeSource = {
  events: ['thing.changed'],
  read: async (_db, events) =>
    events.map(({ id, subjectId, occurredAt }) => ({
      eventId: id,
      kind: 'TITLE_CHANGED' as const,
      objectId: subjectId,
      partnerId: null,
      occurredAt,
    })),
};

describe.each(dialects)('the feed of changes on $name', (dialect) => {
  let home: OpenedDatabase;
  const clock = { now: () => new Date() };

  beforeEach(async () => void (home = await openTestDatabase(dialect)));
  afterEach(() => home.close());

  const sequencer = (): ChangeSequencer =>
    new ChangeSequencer({ db: home.db, clock, sources: () => [SOURCE], listeners: () => [] });
  const page = (after: number, first: number) =>
    readChangePage(home.db, { after, first, kinds: null, partnerId: null });

  test('whoever follows it by cursor gets everything that many writers commit at once, in order and once', async () => {
    const writing = { isDone: false };
    const write = async (writer: number): Promise<void> => {
      for (let number = 0; number < WRITES; number++)
        await home.db.transaction(async (tx) => {
          const subjectId = `w${writer}-${String(number).padStart(3, '0')}`;
          await recordEvents(tx, [{ name: 'thing.changed', subjectId }], clock.now());
          // Some units stay open longer than others, so that numbers are committed out of their order.
          for (let step = (writer * 7 + number * 3) % 9; step > 0; step--) await tx.query('SELECT 1');
          return ok(null);
        });
    };
    const sequence = async (own: ChangeSequencer): Promise<void> => {
      while (!writing.isDone) await own.sequence();
      await own.sequence();
    };
    const read: Change[] = [];
    const follow = async (): Promise<void> => {
      for (let after = 0; read.length < WRITERS * WRITES;) {
        const { nodes, end } = await page(after, 7);
        read.push(...nodes);
        after = end;
      }
    };

    const writers = Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer))).finally(
      () => void (writing.isDone = true),
    );
    await Promise.all([writers, sequence(sequencer()), sequence(sequencer()), follow()]);

    const numbers = await home.db.query<{ id: number }>('SELECT id FROM outbox_event ORDER BY id');
    expect(read.map(({ eventId }) => eventId).sort((a, b) => a - b)).toEqual(numbers.map(({ id }) => id));
    expect(read.map(({ position }) => position)).toEqual(
      Array.from({ length: WRITERS * WRITES }, (_, place) => place + 1),
    );
    for (let writer = 0; writer < WRITERS; writer++) {
      const own = read.flatMap(({ objectId }) => (objectId.startsWith(`w${writer}-`) ? [objectId] : []));
      expect(own).toEqual([...own].sort());
    }
  });

  const write = (id: number, occurredAt = clock.now(), name = 'thing.changed') =>
    home.db.transaction(async (tx) =>
      ok(
        await tx.query(
          'INSERT INTO outbox_event (id, name, subject_id, payload, occurred_at) VALUES (?, ?, ?, NULL, ?)',
          [id, name, `thing-${id}`, sqlInstant(occurredAt)],
        ),
      ),
    );

  test('an event whose number is lower but that is committed later comes behind, not too late', async () => {
    const own = sequencer();
    await write(10);
    await own.sequence();
    const { end } = await page(0, 10);
    await write(9);
    await own.sequence();

    const { nodes } = await page(end, 10);

    expect(nodes).toMatchObject([{ position: 2, objectId: 'thing-9' }]);
    expect(await own.sequence()).toBe(0);
  });

  test('an event of a unit that stayed open for hours comes too, whichever server looks first', async () => {
    const [one, other] = [sequencer(), sequencer()];
    await write(10);
    await one.sequence();
    await write(9, new Date(clock.now().getTime() - 5 * 3_600_000));

    expect([await other.sequence(), await one.sequence()]).toEqual([1, 0]);
    const { nodes } = await page(0, 10);
    expect(nodes.map(({ objectId }) => objectId)).toEqual(['thing-10', 'thing-9']);
  });

  test('an event that no source knows is looked at once and is no change', async () => {
    const own = sequencer();
    await write(3, clock.now(), 'nothing.of.interest');

    expect(await own.sequence()).toBe(0);
    expect(await home.db.query('SELECT id FROM outbox_event WHERE awaits_feed = 1')).toEqual([]);
  });

  test('while nothing happens, a look takes one statement and writes nothing', async () => {
    const own = sequencer();
    await own.sequence();
    home.statements.length = 0;

    await own.sequence();

    expect(home.statements).toHaveLength(1);
  });
});
