import { dialects } from '../../../../test/dialects';
import { retryOnUniqueViolation } from '../../../platform/db/transactions/idempotent-request';
import { ok } from '../../../shared/result';
import { asMember, at, openProgrammesHome } from '../../programmes/testing/programmes-home';
import type { ProgrammesHome } from '../../programmes/testing/programmes-home';
import { registerForEvent } from '../../programmes/registrations/register';
import { ensureShortLink } from './ensure-short-link';
import type { EnsuredLink, LinkOrder } from './ensure-short-link';
import { figuresOfPosts } from './link-figures';
import type { FiguresByDay } from './link-figures.rules';

const POST = 'pst_00000000000000000000000001';
const NONE = { clicks: 0, registrations: 0, holds: 0, memberships: 0, attendances: 0 };

describe.each(dialects)('links of posts on $name', (dialect) => {
  let home: ProgrammesHome;

  beforeEach(async () => {
    home = await openProgrammesHome(dialect);
  });
  afterEach(() => home.close());

  async function ensure(order: Partial<LinkOrder> = {}): Promise<EnsuredLink> {
    const made = await retryOnUniqueViolation(() =>
      home.deps.db.transaction(async (tx) =>
        ok(
          await ensureShortLink(tx, {
            targetPath: '/acara/pentas-dongeng',
            labelIndonesian: 'Pentas dongeng',
            labelEnglish: null,
            postId: POST,
            channelCode: 'TELEGRAM',
            listedUntil: null,
            by: 'stf_TEST',
            at: at('2026-11-24 09:00'),
            newId: home.deps.newId,
            ...order,
          }),
        ),
      ),
    );
    if (!made.ok) throw new Error('A unit of the test was refused.');
    return made.value;
  }
  async function figures(postId = POST): Promise<FiguresByDay> {
    const [told] = await figuresOfPosts.batch({ db: home.deps.db, locale: 'ID' }, [postId]);
    if (told === undefined || told instanceof Error) throw new Error('No figures were told.');
    return told;
  }
  const count = (linkId: string, day: string, kind: string, amount: number): Promise<void> =>
    kind === 'CLICK'
      ? home.write('short_link_day', { link_id: linkId, day, clicks: amount })
      : home.write('short_link_result_day', { link_id: linkId, day, kind, amount });

  test('a post has one link on each channel, whose label and target follow', async () => {
    const first = await ensure();
    const again = await ensure({
      labelIndonesian: 'Pentas dongeng Sabtu',
      targetPath: '/acara/dongeng-sabtu',
    });
    const other = await ensure({ channelCode: 'WHATSAPP' });

    expect(first.code).toMatch(/^[2-9a-hjkmnp-z]{7}$/);
    expect(first.path).toBe(`/s/${first.code}`);
    expect(again).toEqual(first);
    expect(other.code).not.toBe(first.code);
    expect(
      await home.rows(
        'SELECT target_path, label_id, channel_code, version FROM short_link ORDER BY channel_code',
      ),
    ).toEqual([
      {
        target_path: '/acara/dongeng-sabtu',
        label_id: 'Pentas dongeng Sabtu',
        channel_code: 'TELEGRAM',
        version: 2,
      },
      {
        target_path: '/acara/pentas-dongeng',
        label_id: 'Pentas dongeng',
        channel_code: 'WHATSAPP',
        version: 1,
      },
    ]);
  });

  test('several at once for one post and channel find the same link', async () => {
    const codes = await Promise.all(Array.from({ length: 4 }, () => ensure()));

    expect(new Set(codes.map(({ code }) => code)).size).toBe(1);
  });

  test('figures of a post add its channels and days, and hide numbers of few people', async () => {
    const telegram = await ensure();
    const whatsapp = await ensure({ channelCode: 'WHATSAPP' });
    await count(telegram.id, '2026-11-25', 'CLICK', 3);
    await count(telegram.id, '2026-11-26', 'CLICK', 4);
    await count(whatsapp.id, '2026-11-26', 'CLICK', 1);
    await count(telegram.id, '2026-11-25', 'HOLD', 6);
    await count(whatsapp.id, '2026-11-26', 'HOLD', 5);
    await count(whatsapp.id, '2026-11-26', 'MEMBERSHIP', 4);

    expect(await figures()).toEqual({
      total: { ...NONE, clicks: 8, holds: 11, memberships: null },
      channels: [
        { ...NONE, channelCode: 'TELEGRAM', clicks: 7, holds: 6 },
        { ...NONE, channelCode: 'WHATSAPP', clicks: 1, holds: 5, memberships: null },
      ],
      days: [
        { ...NONE, day: '2026-11-25', clicks: 3, holds: 6 },
        { ...NONE, day: '2026-11-26', clicks: 5, holds: 5, memberships: null },
      ],
    });
    expect(await figures('pst_00000000000000000000000002')).toEqual({ total: NONE, channels: [], days: [] });
  });

  test('registrations that still know their link count until they are withdrawn, and who came of them', async () => {
    const { id } = await ensure();
    const { eventId } = await home.event({ capacity: 50 });
    const members = await home.members(6);
    const registrations: string[] = [];
    for (const [place, memberId] of members.entries()) {
      const made = await registerForEvent(
        home.deps,
        asMember(memberId),
        { eventId, people: [{ memberId }], idempotencyKey: `register-${place}` },
        { locale: 'ID', remoteAddress: '127.0.0.1' },
      );
      if (!made.ok) throw new Error(JSON.stringify(made.refusals));
      registrations.push(made.value.registrationId);
      await home.write('registration_link', {
        registration_id: made.value.registrationId,
        link_id: id,
        registered_on: '2026-11-24',
      });
    }

    expect((await figures()).total).toEqual({ ...NONE, registrations: 6 });

    await home.deps.db.transaction(async (tx) => {
      await tx.query("UPDATE registration SET status = 'CANCELLED' WHERE id = ?", [registrations[0]]);
      await tx.query(
        "UPDATE event_place SET attended_at = '2026-12-05 02:00:00.000', attended_count = 1 WHERE registration_id <> ?",
        [registrations[0]],
      );
      return ok(null);
    });
    expect((await figures()).total).toEqual({ ...NONE, registrations: 5, attendances: 5 });
  });
});
