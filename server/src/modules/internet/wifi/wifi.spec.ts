import { dialects } from '../../../../test/dialects';
import { insertRows } from '../../../platform/db/write-rows';
import { addDays } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { MembersHome } from '../../members/testing/members-home';
import { DESK, done, freshKey, listRefusals, openMembersHome } from '../../members/testing/members-home';
import { saveInternetRules } from '../rules/save-internet-rules';
import { cancelVoucher, createVouchers } from '../vouchers/create-vouchers';
import { createMyVoucher, TERMS_VERSION } from '../vouchers/create-my-voucher';
import { openCode } from '../vouchers/code-secrets';
import { readMyInternet } from '../vouchers/read-my-internet';
import { listBatch } from '../vouchers/vouchers.queries';
import { endWifiDevice } from './end-device';
import { forgetWifi } from './forget-wifi';
import type { AccountingReport, SignInRequest } from './radius-message.rules';
import { recordAccounting } from './record-accounting';
import { signInToWifi } from './sign-in';

const BRANCH = 'brn_00000000000000000000000001';
const TODAY = '2026-11-24';
const MAC = 'AA:BB:CC:00:11:22';

describe.each(dialects)('the Wi-Fi on $name', (dialect) => {
  let members: MembersHome;
  const device = (code: string, changes: Partial<SignInRequest> = {}): SignInRequest => ({
    userName: code,
    password: code,
    nas: 'rb-pusat',
    mac: MAC,
    ip: null,
    ...changes,
  });
  const signIn = (code: string, changes: Partial<SignInRequest> = {}) =>
    signInToWifi(members.deps, device(code, changes));
  const report = (code: string, changes: Partial<AccountingReport> = {}): AccountingReport => ({
    status: 'Stop',
    nas: 'rb-pusat',
    acctSessionId: '80f00001',
    grantId: null,
    userName: code,
    mac: MAC,
    ip: '192.168.88.20',
    seconds: 600,
    delaySeconds: 0,
    bytesIn: 1_000,
    bytesOut: 9_000,
    endReason: 'User-Request',
    ...changes,
  });
  const account = (code: string, changes: Partial<AccountingReport> = {}) =>
    recordAccounting(members.deps, report(code, changes));
  const grantOf = async (code: string, changes: Partial<SignInRequest> = {}) => {
    const outcome = await signIn(code, changes);
    if (!('accepted' in outcome)) throw new Error(outcome.refused);
    return outcome.accepted;
  };
  const reasonOf = async (code: string, changes: Partial<SignInRequest> = {}) => {
    const outcome = await signIn(code, changes);
    return 'accepted' in outcome ? 'ACCEPTED' : outcome.refused;
  };
  const guestCodes = async (count = 1, minutes: number | null = null): Promise<string[]> => {
    const { batchId } = done(
      await createVouchers(members.deps, DESK, {
        branchId: BRANCH,
        count,
        minutes,
        validUntil: TODAY,
        idempotencyKey: freshKey(),
      }),
    );
    const made = await listBatch(members.deps.db, batchId);
    return made.map(({ codeSealed }) => openCode(members.deps.dataKey, codeSealed) ?? '');
  };
  const guestCode = async (minutes: number | null = null): Promise<string> =>
    (await guestCodes(1, minutes))[0] ?? '';
  const asMember = (memberId: string) => ({ kind: 'member', memberId, sessionId: 'ses_1' }) as const;
  const mine = (memberId: string, acceptedTermsVersion = TERMS_VERSION) =>
    createMyVoucher(members.deps, asMember(memberId), {
      branchId: BRANCH,
      acceptedTermsVersion,
      idempotencyKey: freshKey(),
    });
  const own = (memberId: string) =>
    readMyInternet(members.deps, { memberId, branchId: BRANCH, locale: 'EN' });

  beforeAll(async () => {
    members = await openMembersHome(dialect);
    const row = { code: 'B1', name_id: 'Pusat', kind: 'FIXED', is_sample: 0, position: 1, version: 1 };
    await members.deps.db.transaction(async (tx) =>
      ok(await insertRows(tx, 'branch', [{ id: BRANCH, ...row }])),
    );
  });
  afterAll(() => members.close());
  beforeEach(async () => {
    for (const table of ['internet_refusal', 'internet_voucher', 'internet_rule', 'throttle'])
      await members.deps.db.writer.query(`DELETE FROM ${table}`);
    members.setNow('2026-11-24T03:00:00Z');
  });

  test('staff end one device: its session is closed, it is refused today, and another may come', async () => {
    const code = await guestCode();
    const { grantId } = await grantOf(code);
    await account(code, { status: 'Start', grantId, seconds: 0, endReason: null });
    const [voucher] = await members.rows('SELECT id FROM internet_voucher');
    const voucherId = String(voucher?.['id']);
    const end = (id: string, of = voucherId) =>
      endWifiDevice(members.deps, DESK, { voucherId: of, id, idempotencyKey: freshKey() });

    expect(await reasonOf(code, { mac: 'AA:BB:CC:00:11:33' })).toBe('IN_USE');
    expect(listRefusals(await end('wfs_none'))).toEqual(['NOT_FOUND id']);
    expect(listRefusals(await end(grantId, 'ivc_none'))).toEqual(['NOT_FOUND id']);
    const atOnce = await Promise.all([end(grantId), end(grantId)]);

    expect(atOnce.map(({ ok: isDone }) => isDone)).toEqual([true, true]);
    expect(await reasonOf(code)).toBe('ENDED');
    expect(await reasonOf(code, { mac: 'AA:BB:CC:00:11:33' })).toBe('ACCEPTED');
    // What its router still says of it is counted, and opens nothing.
    await account(code, { status: 'Interim-Update', grantId, seconds: 900, endReason: null });
    const [kept] = await members.rows(
      'SELECT seconds, end_reason FROM wifi_session WHERE end_reason IS NOT NULL',
    );
    expect([kept?.['seconds'], kept?.['end_reason']]).toEqual([900, 'STAFF']);
    members.setNow('2026-11-25T03:00:00Z');
    expect(await reasonOf(code)).toBe('EXPIRED');
  });

  test('a card for guests lasts as the rules say, in the hands of one device at a time', async () => {
    const code = await guestCode();

    const first = await grantOf(code);
    await account(code, { status: 'Start', seconds: 0, grantId: first.grantId });

    expect(first).toMatchObject({ seconds: 240 * 60, bytes: 2_000_000_000, kilobits: 5_000, password: code });
    expect(await reasonOf(code, { mac: 'AA:BB:CC:00:11:33' })).toBe('IN_USE');
    expect(await reasonOf(code)).toBe('ACCEPTED');
    members.setNow('2026-11-24T03:15:01Z');
    expect(await reasonOf(code, { mac: 'AA:BB:CC:00:11:33' })).toBe('ACCEPTED');
  });

  test('neither the table nor a list knows the code: only whoever has the key of the library', async () => {
    const code = await guestCode();

    const [row] = await members.rows('SELECT code_hash, code_sealed FROM internet_voucher');

    expect(JSON.stringify(row)).not.toContain(code);
    expect(JSON.stringify(row)).not.toContain(code.replace('-', ''));
  });

  test('accounting counts once however often it comes, in whatever order', async () => {
    const code = await guestCode();
    const { grantId } = await grantOf(code);
    const said: Partial<AccountingReport>[] = [
      { status: 'Stop', seconds: 900, bytesOut: 90_000 },
      { status: 'Start', seconds: 0, bytesIn: 0, bytesOut: 0 },
      { status: 'Interim-Update', seconds: 300 },
      { status: 'Stop', seconds: 900, bytesOut: 90_000 },
    ];

    for (const changes of said) await account(code, { ...changes, grantId });
    await Promise.all(said.map((changes) => account(code, { ...changes, grantId })));

    const counted = await members.rows(
      'SELECT s.seconds, s.bytes_out, s.end_reason, s.started_on, v.used_seconds FROM wifi_session s JOIN internet_voucher v ON v.id = s.voucher_id',
    );
    // MariaDB tells large numbers as text.
    expect(counted.map((row) => ({ ...row, bytes_out: Number(row['bytes_out']) }))).toEqual([
      {
        seconds: 900,
        bytes_out: 90_000,
        end_reason: 'User-Request',
        started_on: TODAY,
        used_seconds: 900,
      },
    ]);
  });

  test('a router that sends nothing back of the grant, and one that reuses its numbers, are counted right', async () => {
    const code = await guestCode();
    await grantOf(code);
    await account(code, { seconds: 60 });
    const { grantId } = await grantOf(code);
    await account(code, { seconds: 120, grantId });

    expect(await members.rows('SELECT seconds FROM wifi_session ORDER BY seconds')).toEqual([
      { seconds: 60 },
      { seconds: 120 },
    ]);
    expect(await members.rows('SELECT used_seconds FROM internet_voucher')).toEqual([{ used_seconds: 180 }]);
  });

  test('a router that starts anew ends what it forgot; names that are no vouchers are somebody else’s', async () => {
    const code = await guestCode();
    const { grantId } = await grantOf(code);
    await account(code, { status: 'Start', seconds: 0, grantId });

    await account('admin', { status: 'Start' });
    await recordAccounting(members.deps, report('', { status: 'Accounting-On', userName: null }));

    expect(await members.rows('SELECT end_reason FROM wifi_session')).toEqual([{ end_reason: 'NAS-Reboot' }]);
    expect(await reasonOf(code, { mac: 'AA:BB:CC:00:11:33' })).toBe('ACCEPTED');
  });

  test('spent minutes, spent data, a day that is over, a card taken back and another password are refused and kept', async () => {
    const [spent = '', heavy = '', late = '', back = '', wrong = ''] = await guestCodes(5, 10);
    await account(spent, { seconds: 600 });
    await account(heavy, { acctSessionId: '80f00002', seconds: 1, bytesOut: 2_000_000_000 });
    const cancelled = (await members.rows('SELECT id FROM internet_voucher ORDER BY id'))[3];
    done(await cancelVoucher(members.deps, DESK, { id: String(cancelled?.['id']) }));

    expect(await reasonOf(spent, { mac: '1' })).toBe('MINUTES_SPENT');
    expect(await reasonOf(heavy, { mac: '2' })).toBe('DATA_SPENT');
    expect(await reasonOf(back, { mac: '3' })).toBe('CANCELLED');
    expect(await reasonOf(wrong, { mac: '4', password: 'rahasia' })).toBe('WRONG_PASSWORD');
    members.setNow('2026-11-24T17:00:00Z');
    expect(await reasonOf(late, { mac: '5' })).toBe('EXPIRED');
    expect(await members.rows('SELECT reason, place FROM internet_refusal ORDER BY reason')).toEqual(
      ['CANCELLED', 'DATA_SPENT', 'EXPIRED', 'MINUTES_SPENT', 'WRONG_PASSWORD'].map((reason) => ({
        reason,
        place: 'rb-pusat',
      })),
    );
  });

  test('five wrong codes at once lock the device for five minutes, not its neighbours; what was typed is nowhere', async () => {
    const code = await guestCode();
    const guesses = await Promise.all(Array.from({ length: 8 }, () => reasonOf('3333-3334')));

    expect(guesses.filter((reason) => reason === 'WRONG_CODE')).toHaveLength(5);
    expect(await reasonOf(code)).toBe('LOCKED');
    expect(await reasonOf(code, { mac: 'AA:BB:CC:00:11:33' })).toBe('ACCEPTED');
    members.setNow('2026-11-24T03:05:01Z');
    expect(await reasonOf(code, { mac: MAC })).toBe('ACCEPTED');
    expect(JSON.stringify(await members.rows('SELECT * FROM internet_refusal'))).not.toContain('3333');
  });

  test('a member has one live voucher, and the minutes of the day whatever voucher spends them', async () => {
    const { id } = await members.register();
    const [first, again] = await Promise.all([mine(id), mine(id)]);

    expect(done(first)).toEqual(done(again));
    const { voucher } = (await own(id)) ?? {};
    const code = voucher?.code ?? '';
    const { grantId } = await grantOf(code);
    await account(code, { grantId, seconds: 200 * 60 });
    expect(await own(id)).toMatchObject({ minutesPerDay: 240, minutesLeft: 40 });
    done(await cancelVoucher(members.deps, DESK, { id: voucher?.id ?? '' }));
    done(await mine(id));
    const second = (await own(id))?.voucher?.code ?? '';
    expect(await grantOf(second)).toMatchObject({ seconds: 40 * 60 });
    await account(second, { acctSessionId: '80f00009', seconds: 40 * 60 });
    expect(await reasonOf(second)).toBe('MINUTES_SPENT');
    members.setNow('2026-11-25T03:00:00Z');
    done(await mine(id));
    expect(await own(id)).toMatchObject({ minutesLeft: 240 });
  });

  test('nobody makes one without the terms, without membership or with nothing left, and the rules of a child are its own', async () => {
    const { id } = await members.register({ name: 'Budi' });
    done(
      await saveInternetRules(members.deps, DESK, {
        changes: [
          { name: 'WIFI_MINUTES', ageBand: 'ADULT', value: '0' },
          { name: 'WIFI_MINUTES', branchId: BRANCH, ageBand: 'TEEN', value: '30' },
          { name: 'NETWORK_NAME', value: 'Pustaka' },
        ],
      }),
    );

    expect(listRefusals(await mine(id, 0))).toEqual(['INVALID acceptedTermsVersion']);
    expect(listRefusals(await mine(id))).toEqual(['NOT_ALLOWED']);
    members.setNow('2040-11-24T03:00:00Z');
    expect(listRefusals(await mine(id))).toEqual(['NOT_ALLOWED']);
  });

  test('rules that mean nothing are refused, all of a change or none', async () => {
    const result = await saveInternetRules(members.deps, DESK, {
      changes: [
        { name: 'WIFI_MINUTES', value: '60' },
        { name: 'WIFI_MINUTES', branchId: 'brn_x', value: '60' },
        { name: 'WIFI_MEGABYTES', value: 'banyak' },
        { name: 'NETWORK_NAME', categoryCode: 'umum', value: 'Pustaka' },
      ],
    });

    expect(listRefusals(result)).toEqual([
      'INVALID changes.1.branchId',
      'INVALID changes.2.value',
      'INVALID changes.3.name',
    ]);
    expect(await members.rows('SELECT id FROM internet_rule')).toEqual([]);
  });

  test('cards are made 1 to 100 at once, for at most a year', async () => {
    const order = (changes: object) =>
      createVouchers(members.deps, DESK, {
        branchId: BRANCH,
        count: 1,
        validUntil: TODAY,
        idempotencyKey: freshKey(),
        ...changes,
      });

    expect(listRefusals(await order({ count: 0, minutes: 4, validUntil: '2026-11-23' }))).toEqual([
      'INVALID count',
      'INVALID minutes',
      'INVALID validUntil',
    ]);
    expect(listRefusals(await order({ count: 101, validUntil: addDays(TODAY, 367) }))).toHaveLength(2);
    expect(listRefusals(await order({ branchId: 'brn_x' }))).toEqual(['NOT_FOUND branchId']);
    expect(await guestCodes(100)).toHaveLength(100);
  });

  test('ninety days later nothing of it is left', async () => {
    const code = await guestCode();
    const { grantId } = await grantOf(code);
    await account(code, { grantId });
    await reasonOf('x');

    members.setNow('2027-02-22T03:00:00Z');
    expect(await forgetWifi(members.deps)).toBe(0);
    members.setNow('2027-02-24T03:00:00Z');
    expect(await forgetWifi(members.deps)).toBe(3);
    for (const table of ['wifi_session', 'internet_voucher', 'internet_refusal'])
      expect(await members.rows(`SELECT id FROM ${table}`)).toEqual([]);
  });

  test('a sign-in takes as many statements with a hundred sessions before it', async () => {
    const code = await guestCode();
    const count = async (): Promise<number> => {
      members.home.statements.length = 0;
      await grantOf(code);
      return members.home.statements.length;
    };
    const first = await count();
    for (let session = 0; session < 30; session += 1)
      await account(code, { acctSessionId: `s${session}`, seconds: 1 });

    expect(await count()).toBe(first);
  });
});
