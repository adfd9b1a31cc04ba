import { readAccounting, readSignInRequest, writeAccept } from './radius-message.rules';

const attribute = (...value: unknown[]) => ({ type: 'string', value });

describe('messages of RADIUS', () => {
  test('text is read as UTF-8 although each byte is escaped by itself, and addresses are written alike', () => {
    const body = {
      'User-Name': attribute('caf\u00c3\u00a9'),
      'Calling-Station-Id': attribute('aa-bb-cc-00-11-22'),
      'NAS-Identifier': attribute('rb-pusat'),
    };

    expect(readSignInRequest(body)).toEqual({
      userName: 'café',
      password: null,
      nas: 'rb-pusat',
      mac: 'AA:BB:CC:00:11:22',
      ip: null,
    });
  });

  test('a request without a name is none, and a kind of accounting that nobody knows says nothing', () => {
    expect(readSignInRequest({ 'NAS-Identifier': attribute('rb') })).toBeNull();
    expect(readAccounting({ 'Acct-Status-Type': attribute('Tunnel-Start') })).toBeNull();
  });

  test('counts beyond four gigabytes come in two parts; nonsense counts as nothing', () => {
    const body = {
      'Acct-Status-Type': attribute('Stop'),
      'Acct-Session-Id': attribute('80f00003'),
      'Acct-Session-Time': { type: 'integer', value: [61] },
      'Acct-Input-Octets': { type: 'integer', value: [5] },
      'Acct-Input-Gigawords': { type: 'integer', value: [2] },
      'Acct-Output-Octets': attribute('many'),
    };

    expect(readAccounting(body)).toMatchObject({
      status: 'Stop',
      acctSessionId: '80f00003',
      seconds: 61,
      bytesIn: 5 + 2 * 2 ** 32,
      bytesOut: 0,
    });
  });

  test('text in an answer is never carried out', () => {
    const answer = writeAccept({
      password: '%{User-Name}',
      grantId: 'wfs_1',
      seconds: 60,
      idleSeconds: 900,
      bytes: 5_000_000_000,
      kilobits: null,
    });

    expect(answer).toEqual({
      'control:Cleartext-Password': { do_xlat: false, value: ['%{User-Name}'] },
      'reply:Session-Timeout': 60,
      'reply:Idle-Timeout': 900,
      'reply:Acct-Interim-Interval': 300,
      'reply:Class': { do_xlat: false, value: ['wfs_1'] },
      'reply:Mikrotik-Total-Limit': 5_000_000_000 - 2 ** 32,
      'reply:Mikrotik-Total-Limit-Gigawords': 1,
    });
  });
});
