import { dialects } from '../../../../../test/dialects';
import type { Database } from '../../../../platform/db/database';
import { writeSetting } from '../../../../platform/db/setting';
import { OUTBOUND } from '../../../../platform/outbound';
import { ok } from '../../../../shared/result';
import { at } from '../../../programmes/testing/programmes-home';
import { saveChannel } from '../../channels/save-channel';
import { testChannel } from '../../channels/test-channel';
import { TOKENS } from '../../channels/testing/channel-server';
import { approvePost, planPost, withdrawPost } from '../decide-post';
import { markDelivery, notePostReach, retryDelivery } from '../settle-by-hand';
import type { PostsHome } from '../testing/posts-home';
import { APPROVER, openPostsHome, valueOf, WRITER } from '../testing/posts-home';
import { claimDelivery } from './claim-delivery';
import { dueDeliveries } from './deliveries.queries';
import { publishDuePosts } from './publish-due';

describe.each(dialects)('publishing what is due on $name', (dialect) => {
  let home: PostsHome;
  let eventId: string;

  beforeEach(async () => {
    home = await openPostsHome(dialect);
    ({ eventId } = await home.programmes.event({ capacity: 25, columns: { name_en: 'Stories', cost: 0 } }));
  });
  afterEach(() => home.close());

  const run = () => publishDuePosts(home.deps);
  const write = (sql: string, ...values: string[]) =>
    home.deps.db.transaction(async (tx) => ok(await tx.query(sql, values)));
  const cancelEvent = (changes: string) =>
    home.deps.db.transaction(async (tx) =>
      ok(await tx.query(`UPDATE event SET ${changes} WHERE id = ?`, [eventId])),
    );

  test('an approved post goes to each channel once, with facts of that moment and a link of its own', async () => {
    await home.turnOn('TELEGRAM', 'FACEBOOK', 'WEBHOOK', 'WHATSAPP');
    const id = await home.approved(eventId);
    await home.deps.db.transaction(async (tx) =>
      ok(await tx.query('UPDATE event_session SET taken = 8 WHERE event_id = ?', [eventId])),
    );

    await Promise.all([run(), run()]);
    await run();

    expect(home.networks.published).toHaveLength(3);
    const links = home.networks.published.map(
      (text) => /https:\/\/pustaka\.example\.id\/s\/\w{7}/.exec(text)?.[0],
    );
    expect(new Set(links).size).toBe(3);
    expect(home.networks.published[0]).toContain('Dongeng\nSab, 5 Des 2026, 09.00–10.30 WIB');
    expect(home.networks.published[0]).toContain('gratis · tinggal 17 tempat');
    expect(home.networks.published[0]).toContain('Stories\n5 Dec 2026, 9:00 am–10:30 am WIB');
    expect(await home.delivery(id, 'TELEGRAM')).toMatchObject({ state: 'SENT', attempts: 1 });
    expect(await home.delivery(id, 'PORTAL')).toMatchObject({ state: 'SENT' });
    expect(await home.delivery(id, 'WHATSAPP')).toMatchObject({ state: 'BY_HAND' });
    expect((await home.post(id)).state).toBe('APPROVED');

    const { id: deliveryId } = await home.delivery(id, 'WHATSAPP');
    valueOf(await markDelivery(home.deps, WRITER, { deliveryId, address: 'https://whatsapp.com/channel/1' }));
    valueOf(await notePostReach(home.deps, WRITER, { deliveryId, day: '2026-11-24', seen: 412, replies: 3 }));
    expect((await home.post(id)).state).toBe('PUBLISHED');
  });

  test('a planned post waits for its time, and the portal lists it', async () => {
    const id = await home.approved(eventId, at('2026-11-26 16:00'));
    await run();
    expect(await home.delivery(id, 'PORTAL')).toMatchObject({ state: 'PLANNED' });

    home.programmes.setNow('2026-11-26 16:00');
    await run();

    expect((await home.post(id)).state).toBe('PUBLISHED');
    // Until the event is over, since that is before a month has passed.
    const listed =
      "SELECT channel_code, post_id, label_id FROM short_link WHERE listed_until = '2026-12-05 03:30:00.000'";
    expect(await home.programmes.rows(listed)).toEqual([
      { channel_code: 'PORTAL', post_id: id, label_id: 'Dongeng' },
    ]);
  });

  test('an approved post keeps a time: taking it back is refused, and nothing leaves', async () => {
    await home.turnOn('TELEGRAM');
    const id = await home.approved(eventId, at('2026-11-26 16:00'));

    expect(await planPost(home.deps, WRITER, { id, version: 4, plannedAt: null })).toMatchObject({
      ok: false,
      refusals: [{ field: ['plannedAt'] }],
    });
    await run();
    expect(home.networks.calls).toEqual([]);

    valueOf(await planPost(home.deps, WRITER, { id, version: 4, plannedAt: at('2026-11-27 16:00') }));
    home.programmes.setNow('2026-11-26 16:00');
    await run();
    expect(home.networks.calls).toEqual([]);
    expect((await home.post(id)).plannedAt).toEqual(at('2026-11-27 16:00'));
  });

  test('a post that is moved to another day while a run goes on is not taken', async () => {
    await home.turnOn('TELEGRAM');
    const id = await home.approved(eventId, at('2026-11-26 16:00'));
    home.programmes.setNow('2026-11-26 16:00');
    const due = await home.delivery(id, 'TELEGRAM');
    valueOf(await planPost(home.deps, WRITER, { id, version: 4, plannedAt: at('2026-11-27 16:00') }));

    expect(await claimDelivery(home.deps, due)).toBeNull();
    expect(await home.delivery(id, 'TELEGRAM')).toMatchObject({
      state: 'PLANNED',
      attempts: 0,
      nextTryAt: at('2026-11-27 16:00'),
    });

    home.programmes.setNow('2026-11-27 16:00');
    expect(await claimDelivery(home.deps, due)).not.toBeNull();
    expect(await claimDelivery(home.deps, due)).toBeNull();
  });

  test('a network that asks to wait is left alone, a fault is tried again, and after six times a person looks', async () => {
    await home.turnOn('WEBHOOK');
    const id = await home.approved(eventId);
    home.networks.answerNext({ status: 429, headers: { 'retry-after': '600' } });
    await run();
    expect(await home.delivery(id, 'WEBHOOK')).toMatchObject({
      state: 'PLANNED',
      reason: 'RATE_LIMITED',
      nextTryAt: at('2026-11-24 09:10'),
    });
    home.programmes.setNow('2026-11-24 09:05');
    await run();
    expect(home.networks.calls).toHaveLength(1);

    const fault = { status: 500 };
    for (const time of ['09:10', '09:20', '09:40', '11:00', '17:00']) {
      home.networks.answerNext(fault);
      home.programmes.setNow(`2026-11-24 ${time}`);
      await run();
    }
    expect(await home.delivery(id, 'WEBHOOK')).toMatchObject({
      state: 'FAILED',
      attempts: 6,
      lastAnswer: 'HTTP 500',
    });

    const { id: deliveryId } = await home.delivery(id, 'WEBHOOK');
    valueOf(await retryDelivery(home.deps, WRITER, { deliveryId }));
    await run();
    expect(home.networks.published).toHaveLength(1);
  });

  test.each([false, true])(
    'Facebook is asked by the words of the attempt before, also after a person tried again: %s',
    async (isByHand) => {
      await home.turnOn('FACEBOOK');
      const id = await home.approved(eventId);
      home.networks.answerNext({ status: 500, body: {}, isDone: true });
      await run();
      expect(home.networks.published).toHaveLength(1);
      const { id: deliveryId } = await home.delivery(id, 'FACEBOOK');
      await write('UPDATE event_session SET taken = 8 WHERE event_id = ?', eventId);
      if (isByHand) {
        await write("UPDATE post_delivery SET state = 'FAILED' WHERE id = ?", deliveryId);
        valueOf(await retryDelivery(home.deps, WRITER, { deliveryId }));
      }

      home.networks.answerNext('DROP');
      home.programmes.setNow('2026-11-24 09:20');
      await run();
      expect(await home.delivery(id, 'FACEBOOK')).toMatchObject({
        state: 'PLANNED',
        reason: 'UNREACHABLE',
        attempts: isByHand ? 1 : 2,
      });
      home.programmes.setNow('2026-11-24 10:00');
      await run();

      expect(home.networks.published).toHaveLength(1);
      expect(await home.delivery(id, 'FACEBOOK')).toMatchObject({
        state: 'SENT',
        remoteAddress: 'https://www.facebook.com/p/104857600_1',
      });
    },
  );

  test('what Instagram gave is kept when a person tries again, and by it the post is found', async () => {
    await home.turnOn('INSTAGRAM');
    const id = await home.approved(eventId);
    home.networks.answerNext(
      { status: 200, body: { id: 'c1' }, isDone: true },
      { status: 200, body: { status_code: 'FINISHED' } },
      { status: 500, body: {}, isDone: true },
    );
    await run();
    const { id: deliveryId } = await home.delivery(id, 'INSTAGRAM');
    await write("UPDATE post_delivery SET state = 'FAILED' WHERE id = ?", deliveryId);
    valueOf(await retryDelivery(home.deps, WRITER, { deliveryId }));
    await run();

    expect(await home.delivery(id, 'INSTAGRAM')).toMatchObject({
      state: 'SENT',
      remoteAddress: 'https://www.instagram.com/p/m1/',
    });
    expect(home.networks.published).toHaveLength(1);
  });

  test('a token that is refused holds its channel; a new one lets what waits go on', async () => {
    await home.turnOn('TELEGRAM');
    valueOf(
      await saveChannel(home.deps, WRITER, {
        code: 'TELEGRAM',
        version: 1,
        isOn: true,
        target: '@pustakapasuruan',
        token: '123456:revoked',
      }),
    );
    const [first, second] = [await home.approved(eventId), await home.approved(eventId)];
    await run();
    expect(await home.delivery(first, 'TELEGRAM')).toMatchObject({ state: 'HELD' });
    expect(await home.delivery(second, 'TELEGRAM')).toMatchObject({ state: 'HELD' });
    expect(home.networks.calls).toHaveLength(1);

    const save = { code: 'TELEGRAM', version: 2, isOn: true, target: '@pustakapasuruan' } as const;
    valueOf(await saveChannel(home.deps, WRITER, { ...save, token: TOKENS.telegram }));
    await run();

    expect(home.networks.published).toHaveLength(2);
    const [row] = await home.programmes.rows<{ sealed_token: string }>('SELECT sealed_token FROM channel');
    expect(row?.sealed_token).not.toContain(TOKENS.telegram);
  });

  test.each([
    ["status = 'CANCELLED'", 'CANCELLED'],
    ["status = 'POSTPONED'", 'POSTPONED'],
    ["ends_at = '2026-11-20 00:00:00.000'", 'OVER'],
  ])('an event that changed meanwhile is not told: %s', async (changes, reason) => {
    await home.turnOn('TELEGRAM');
    const id = await home.approved(eventId);
    await cancelEvent(changes);

    await run();

    expect(home.networks.calls).toEqual([]);
    expect(await home.delivery(id, 'TELEGRAM')).toMatchObject({ state: 'HELD', reason });
  });

  test('a full event and a channel that was turned off are not told either; what was withdrawn never is', async () => {
    await home.turnOn('TELEGRAM');
    const [full, withdrawn] = [await home.approved(eventId), await home.approved(eventId)];
    valueOf(await withdrawPost(home.deps, WRITER, { id: withdrawn, version: 3 }));
    await home.deps.db.transaction(async (tx) =>
      ok(await tx.query('UPDATE event_session SET taken = 25 WHERE event_id = ?', [eventId])),
    );
    await run();
    expect(await home.delivery(full, 'TELEGRAM')).toMatchObject({ state: 'HELD', reason: 'FULL' });
    expect(await home.delivery(withdrawn, 'TELEGRAM')).toMatchObject({ state: 'PLANNED', attempts: 0 });
    expect(home.networks.calls).toEqual([]);
  });

  test('what is not approved takes no place of what is, also when its channel is set right', async () => {
    await home.turnOn('TELEGRAM');
    const [withdrawn, approved] = [await home.approved(eventId), await home.approved(eventId)];
    const held = await home.delivery(withdrawn, 'TELEGRAM');
    valueOf(await withdrawPost(home.deps, WRITER, { id: withdrawn, version: 3 }));
    await write(
      "UPDATE post_delivery SET state = 'HELD', reason = 'TOKEN', next_try_at = '2026-11-24 01:00:00.000' WHERE id = ?",
      held.id,
    );
    const save = { code: 'TELEGRAM', version: 1, isOn: true, target: '@pustakapasuruan' } as const;
    valueOf(await saveChannel(home.deps, WRITER, save));
    expect(await home.delivery(withdrawn, 'TELEGRAM')).toMatchObject({ state: 'HELD' });

    await write("UPDATE post_delivery SET state = 'PLANNED' WHERE id = ?", held.id);
    const due = await dueDeliveries(home.deps.db, home.deps.clock.now(), 1);
    expect(due.map(({ postId }) => postId)).toEqual([approved]);
  });

  test('a post of which nothing is left to send is published once it is approved', async () => {
    const id = await home.approved(eventId);
    await write("UPDATE post SET state = 'WAITING', version = 9 WHERE id = ?", id);
    await write("UPDATE post_delivery SET state = 'SENT' WHERE post_id = ?", id);

    valueOf(await approvePost(home.deps, APPROVER, { id, version: 9 }));

    expect((await home.post(id)).state).toBe('PUBLISHED');
  });

  test('an error with one post keeps no other, and leaves none half sent', async () => {
    await home.turnOn('TELEGRAM');
    const [broken, sound] = [await home.approved(eventId), await home.approved(eventId)];
    await write("UPDATE post SET card_size = 'UNKNOWN' WHERE id = ?", broken);
    await run();
    expect(await home.delivery(broken, 'TELEGRAM')).toMatchObject({ state: 'PLANNED', attempts: 0 });
    expect(await home.delivery(sound, 'TELEGRAM')).toMatchObject({ state: 'SENT' });

    await write("UPDATE post SET card_size = 'WIDE' WHERE id = ?", broken);
    const open = () => {
      throw new Error('broken');
    };
    await publishDuePosts({ ...home.deps, dataKey: { ...home.deps.dataKey, open } });
    expect(await home.delivery(broken, 'TELEGRAM')).toMatchObject({ state: 'HELD', reason: 'UNCERTAIN' });
  });

  test('a run takes nothing new once its time is over; the next goes on', async () => {
    await home.turnOn('TELEGRAM');
    await home.approved(eventId);
    expect(await publishDuePosts(home.deps, undefined, 0)).toEqual({ sent: 0, left: 2, isOff: false });
    expect(home.networks.calls).toEqual([]);
    await run();
    expect(home.networks.published).toHaveLength(1);
  });

  test.each([
    ['EMPTY', '{usia}'],
    ['TOO_LONG', 'a'.repeat(1_100)],
  ])('a text that cannot be published is held without a link: %s', async (reason, text) => {
    await home.turnOn('TELEGRAM');
    const id = await home.approved(eventId);
    await write('UPDATE event SET age_from = NULL, age_to = NULL WHERE id = ?', eventId);
    await write('UPDATE post_text SET text = ? WHERE post_id = ?', text, id);

    await run();

    expect(await home.delivery(id, 'TELEGRAM')).toMatchObject({ state: 'HELD', reason });
    const made = "SELECT code FROM short_link WHERE channel_code = 'TELEGRAM'";
    expect(await home.programmes.rows(made)).toEqual([]);
  });

  test('another token under the same key is another request', async () => {
    const save = { code: 'TELEGRAM', version: 0, isOn: true, target: '@pustakapasuruan' } as const;
    const idempotencyKey = 'save-channel-once';
    valueOf(await saveChannel(home.deps, WRITER, { ...save, token: '1:one', idempotencyKey }));
    valueOf(await saveChannel(home.deps, WRITER, { ...save, token: '1:one', idempotencyKey }));

    const other = await saveChannel(home.deps, WRITER, { ...save, token: '1:two', idempotencyKey });
    expect(other.ok).toBe(false);
  });

  test('nothing leaves a restored copy', async () => {
    await home.turnOn('TELEGRAM');
    await home.approved(eventId);
    await home.deps.db.transaction(async (tx) => ok(await writeSetting(tx, OUTBOUND, 'off')));

    expect(await run()).toEqual({ sent: 0, left: 0, isOff: true });
    expect(await testChannel(home.deps, 'TELEGRAM')).toMatchObject({ isOk: false, answer: null });
    expect(home.networks.calls).toEqual([]);
  });

  describe('killed between the call and the record', () => {
    /** A database that answers no more once the network has the post, as for a process that was killed. */
    function killedOnPublish(): Database {
      let isDead = false;
      home.networks.onPublished = () => void (isDead = true);
      const dying = Object.create(home.deps.db) as Database;
      dying.transaction = (...unit) => {
        if (isDead) throw new Error('killed');
        return home.deps.db.transaction(...unit);
      };
      return dying;
    }
    async function killOn(channel: 'TELEGRAM' | 'FACEBOOK' | 'WEBHOOK'): Promise<string> {
      await home.turnOn(channel);
      const id = await home.approved(eventId);
      await publishDuePosts({ ...home.deps, db: killedOnPublish() });
      home.networks.onPublished = () => undefined;
      expect(await home.delivery(id, channel)).toMatchObject({ state: 'SENDING' });
      await run();
      expect(home.networks.published).toHaveLength(1);
      home.programmes.setNow('2026-11-24 09:06');
      await run();
      await run();
      return id;
    }

    test('Telegram cannot tell: it is held until a person looked', async () => {
      const id = await killOn('TELEGRAM');

      const delivery = await home.delivery(id, 'TELEGRAM');
      expect(delivery).toMatchObject({ state: 'HELD', reason: 'UNCERTAIN' });
      expect(home.networks.published).toHaveLength(1);
      const { id: deliveryId } = delivery;
      expect(await retryDelivery(home.deps, WRITER, { deliveryId })).toMatchObject({ ok: false });
      valueOf(
        await markDelivery(home.deps, WRITER, { deliveryId, address: 'https://t.me/pustakapasuruan/1' }),
      );
      expect(home.networks.published).toHaveLength(1);
    });

    test('a page of Facebook is asked, and has it', async () => {
      const id = await killOn('FACEBOOK');

      expect(await home.delivery(id, 'FACEBOOK')).toMatchObject({
        state: 'SENT',
        remoteAddress: 'https://www.facebook.com/p/104857600_1',
      });
      expect(home.networks.published).toHaveLength(1);
    });

    test('a webhook gets it again under the same id', async () => {
      const id = await killOn('WEBHOOK');

      expect(await home.delivery(id, 'WEBHOOK')).toMatchObject({ state: 'SENT' });
      const ids = home.networks.calls.map(({ headers }) => headers['webhook-id']);
      expect([ids.length, new Set(ids).size, home.networks.published.length]).toEqual([2, 1, 1]);
    });

    test.each([500, 503, 504])('Telegram cannot tell after a fault either: %d', async (status) => {
      await home.turnOn('TELEGRAM');
      const id = await home.approved(eventId);
      home.networks.answerNext({ status, body: {}, isDone: true });
      await run();
      await run();

      expect(await home.delivery(id, 'TELEGRAM')).toMatchObject({ state: 'HELD', reason: 'UNCERTAIN' });
      expect(home.networks.published).toHaveLength(1);
    });
  });
});
