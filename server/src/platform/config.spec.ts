import { ConfigError, readConfig } from './config';

const problems = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

test('an empty environment gives a library on this machine', () => {
  const config = readConfig({});

  expect([
    config.port,
    config.host,
    config.databaseUrl,
    config.publicOrigin,
    config.staffOrigin,
    config.autoMigrate,
  ]).toEqual([4000, '127.0.0.1', null, 'http://localhost:4000', 'http://localhost:4000', false]);
});

test('every mistake is told at once, by name', () => {
  const found = problems({
    PORT: 'four',
    DATABASE_URL: 'postgres://x/y',
    DATA_KEY: 'short',
    AUTO_MIGRATE: 'yes',
  });

  expect(found.map((line) => line.split(':')[0])).toEqual([
    'PORT',
    'DATABASE_URL',
    'DATA_KEY',
    'AUTO_MIGRATE',
  ]);
});

test.each([
  ['http://pustaka.example.id', false],
  ['https://pustaka.example.id', true],
  ['http://localhost:4000', true],
  ['http://127.0.0.1', true],
  ['https://pustaka.example.id/katalog', false],
  ['pustaka', false],
])('PUBLIC_ORIGIN=%s is accepted: %s', (origin, isAccepted) => {
  expect(problems({ PUBLIC_ORIGIN: origin }).length === 0).toBe(isAccepted);
});

test('one mistake is told in one line that names the setting once', () => {
  expect(problems({ PUBLIC_ORIGIN: 'pustaka' })).toEqual([
    'PUBLIC_ORIGIN: must be an address without a path, such as https://pustaka.example.id.',
  ]);
  expect(problems({ PORT: 'four' })).toEqual(['PORT: must be a whole number, for example 4000.']);
  expect(problems({ PORT: '99999' })).toEqual(['PORT: must be at most 65535.']);
});

test('an empty value counts as not given', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' }).port).toBe(4000);
});

test('the alarm of failing sign-ins has a threshold, or none', () => {
  expect([
    readConfig({}).signInAlarm,
    readConfig({ SIGN_IN_ALARM: '25' }).signInAlarm,
    readConfig({ SIGN_IN_ALARM: '0' }).signInAlarm,
  ]).toEqual([100, 25, null]);
  expect(problems({ SIGN_IN_ALARM: 'many' })).toEqual([
    'SIGN_IN_ALARM: must be a whole number, for example 100.',
  ]);
});

test('settings that go together are refused alone', () => {
  expect(problems({ WHATSAPP_URL: 'https://wa.example.id/kirim' })).toEqual([
    'WHATSAPP_URL: goes together with WHATSAPP_TOKEN; give both or neither.',
  ]);
  expect(problems({ WHATSAPP_URL: 'http://wa.example.id/kirim', WHATSAPP_TOKEN: 'x' }).length).toBe(1);
  expect(problems({ SMS_TOKEN: 'x' })).toEqual([
    'SMS_URL: goes together with SMS_TOKEN; give both or neither.',
  ]);
  expect(problems({ SMS_URL: 'http://sms.example.id/kirim', SMS_TOKEN: 'x' }).length).toBe(1);
  expect([
    readConfig({}).smsUrl,
    readConfig({ SMS_URL: 'https://sms.example.id/kirim', SMS_TOKEN: 'x' }).smsUrl,
  ]).toEqual([null, 'https://sms.example.id/kirim']);
  expect(problems({ VAPID_PUBLIC_KEY: 'B'.repeat(87) }).length).toBe(1);
  expect(readConfig({ WHATSAPP_URL: 'http://127.0.0.1:9/kirim', WHATSAPP_TOKEN: 'x' }).whatsAppUrl).toBe(
    'http://127.0.0.1:9/kirim',
  );
});

test('webhooks reach this machine in tests only', () => {
  const WEBHOOK_TEST_ORIGIN = 'http://127.0.0.1:9000';

  expect(readConfig({ WEBHOOK_TEST_ORIGIN, NODE_ENV: 'test' }).webhookTestOrigin).toBe(WEBHOOK_TEST_ORIGIN);
  expect(() => readConfig({ WEBHOOK_TEST_ORIGIN })).toThrow(/is for tests/);
  expect(() => readConfig({ WEBHOOK_TEST_ORIGIN, NODE_ENV: 'production' })).toThrow(/is for tests/);
  expect(() => readConfig({ WEBHOOK_TEST_ORIGIN: 'http://10.0.0.5:80', NODE_ENV: 'test' })).toThrow(/127/);
});
