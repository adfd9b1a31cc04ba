import { dialects } from '../../../../test/dialects';
import { hashPassword } from '../../../platform/auth/passwords';
import { ok } from '../../../shared/result';
import { requestPasswordLink, sendContactCode } from '../../members';
import { DESK, done } from '../../members/testing/members-home';
import { issuePasswordCode } from '../../members/codes/issue-password-code';
import { changePassword, setMemberPassword } from '../../members/sign-in/change-password';
import type { MessagesHome } from '../testing/messages-home';
import { openMessagesHome } from '../testing/messages-home';
import { enqueueCodes } from './enqueue-notifications';
import { sendMessages } from '../delivery/send-messages';

describe.each(dialects)('letters with codes on $name', (dialect) => {
  let home: MessagesHome;
  beforeAll(async () => void (home = await openMessagesHome(dialect)));
  afterAll(() => home.close());
  const ask = (login: string) => requestPasswordLink(home.deps, { login, remoteAddress: '192.0.2.1' });

  test('a link leaves at night too, holds a secret that no table and no log knows, and is not sent twice', async () => {
    home.circulation.setNow('2026-08-13 23:30');
    await home.member({ email: 'malam@contoh.pustaka' });
    await ask('malam@contoh.pustaka');
    await ask('tidak-ada@contoh.pustaka');

    expect([await enqueueCodes(home.deps), await enqueueCodes(home.deps)]).toEqual([1, 0]);
    expect(await sendMessages(home.deps)).toMatchObject({ sent: 1, skipped: 0, failed: 0 });

    const [mail] = home.sink.received;
    const secret =
      /atur-kata-sandi#(mcd_[0-9A-Z]{26}\.[0-9a-f]{40})/.exec(mail?.raw.replace(/=\r?\n/g, '') ?? '')?.[1] ??
      '';
    expect(mail?.to).toBe('malam@contoh.pustaka');
    expect(secret).not.toBe('');
    const kept = JSON.stringify([
      await home.rows('SELECT * FROM message'),
      await home.rows('SELECT * FROM member_code'),
      home.logLines,
    ]);
    expect([kept.includes(secret.split('.')[1] ?? '?'), kept.includes('malam@contoh.pustaka')]).toEqual([
      false,
      false,
    ]);
  });

  test('a link that was used or whose time is over is not sent', async () => {
    home.circulation.setNow('2026-08-14 10:00');
    await home.member({ email: 'lambat@contoh.pustaka' });
    await ask('lambat@contoh.pustaka');
    await enqueueCodes(home.deps);
    home.circulation.setNow('2026-08-14 10:31');

    expect(await sendMessages(home.deps)).toMatchObject({ sent: 0, skipped: 1 });
  });

  test('that staff set a password, or made a code for one, is told by every contact that is known, once each, at night too', async () => {
    home.circulation.setNow('2026-08-14 21:30');
    const [memberId, mute] = [
      await home.member({ email: 'dua@contoh.pustaka', phone: '+6281234567800' }),
      await home.member(),
    ];
    done(await setMemberPassword(home.deps, DESK, { memberId, password: 'kapal di dermaga' }));
    done(await issuePasswordCode(home.deps, DESK, { memberId: mute, idempotencyKey: 'slip-key-1' }));
    expect([await enqueueCodes(home.deps), await enqueueCodes(home.deps)]).toEqual([4, 0]);
    home.circulation.setNow('2026-08-14 21:31');
    home.sink.received.length = 0;

    expect(await sendMessages(home.deps)).toMatchObject({ sent: 1, failed: 0 });

    expect(home.sink.received.map(({ to }) => to)).toEqual(['dua@contoh.pustaka']);
    expect(home.sink.received[0]?.raw).toMatch(
      /Subject: Petugas mengatur kata sandi Anda[\s\S]*14 Agustus 2026, 21\.30 WIB/,
    );
    expect(
      await home.rows(
        "SELECT template, channel, status, failure FROM message WHERE template LIKE 'STAFF%' ORDER BY status = 'SKIPPED', template",
      ),
    ).toEqual([
      { template: 'STAFF_PASSWORD', channel: 'EMAIL', status: 'SENT', failure: null },
      { template: 'STAFF_PASSWORD_PHONE', channel: 'WHATSAPP_MANUAL', status: 'QUEUED', failure: null },
      { template: 'STAFF_PASSWORD', channel: null, status: 'SKIPPED', failure: 'NO_CONTACT' },
      { template: 'STAFF_PASSWORD_PHONE', channel: null, status: 'SKIPPED', failure: 'NO_CONTACT' },
    ]);
  });

  test('whoever changed a password, its owner is told once for each change, at night too, and by telephone without an address', async () => {
    home.circulation.setNow('2026-08-14 22:30');
    const [withEmail, withPhone] = [
      await home.member({ email: 'pemilik@contoh.pustaka' }),
      await home.member({ phone: '+6281234567899' }),
    ];
    const change = async (memberId: string, from: string, to: string) =>
      done(
        await changePassword(
          home.deps,
          { memberId, sessionId: 'ses_x', isLimited: false },
          { currentPassword: from, newPassword: to },
        ),
      );
    for (const memberId of [withEmail, withPhone]) {
      await home.deps.db.writer.query('UPDATE member SET password_hash = ? WHERE id = ?', [
        await hashPassword('kapal lama'),
        memberId,
      ]);
      await change(memberId, 'kapal lama', 'kapal di dermaga');
    }
    expect([await enqueueCodes(home.deps), await enqueueCodes(home.deps)]).toEqual([2, 0]);
    home.circulation.setNow('2026-08-14 22:31');
    home.sink.received.length = 0;

    expect(await sendMessages(home.deps)).toMatchObject({ sent: 1, failed: 0 });

    expect(home.sink.received.map(({ to }) => to)).toEqual(['pemilik@contoh.pustaka']);
    expect(home.sink.received[0]?.raw).toMatch(
      /Subject: Kata sandi Anda diubah[\s\S]*14 Agustus 2026, 22\.30 WIB/,
    );
    expect(
      await home.rows(
        "SELECT channel, status FROM message WHERE template = 'PASSWORD_CHANGED' ORDER BY channel",
      ),
    ).toEqual([
      { channel: 'EMAIL', status: 'SENT' },
      { channel: 'WHATSAPP_MANUAL', status: 'QUEUED' },
    ]);
    await change(withEmail, 'kapal di dermaga', 'kapal di laut');
    expect(await enqueueCodes(home.deps)).toBe(1);
  });

  test('a code for a telephone goes to the work-list of staff, not by e-mail', async () => {
    home.circulation.setNow('2026-08-14 11:00');
    const memberId = await home.member({ email: 'ada@contoh.pustaka', phone: '+6281234567811' });
    await sendContactCode(home.deps, { kind: 'member', memberId, sessionId: 'ses_x' }, 'PHONE');
    await enqueueCodes(home.deps);

    expect(await home.rows("SELECT channel, status FROM message WHERE template = 'PHONE_CODE'")).toEqual([
      { channel: 'WHATSAPP_MANUAL', status: 'QUEUED' },
    ]);
    await home.deps.db.transaction(async (tx) =>
      ok(await tx.query('UPDATE member SET phone = ? WHERE id = ?', ['+6281234567812', memberId])),
    );
    expect(await sendMessages(home.deps)).toMatchObject({ sent: 0 });
    expect(await home.rows("SELECT status, failure FROM message WHERE template = 'PHONE_CODE'")).toEqual([
      { status: 'SKIPPED', failure: 'NO_LONGER_TRUE' },
    ]);
  });
});
