import * as path from 'node:path';

import * as v from 'valibot';

/** The settings of the server, read once at start. */
export type Config = Readonly<{
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | null;
  publicOrigin: string;
  staffOrigin: string;
  trustProxy: number;
  smtpUrl: string | null;
  mailFrom: string | null;
  /** The mailbox to which letters come back that cannot be delivered; its host takes `name+anything@host`. */
  mailBounces: string | null;
  dataKey: string | null;
  vapidPublicKey: string | null;
  vapidPrivateKey: string | null;
  whatsAppUrl: string | null;
  whatsAppToken: string | null;
  smsUrl: string | null;
  smsToken: string | null;
  /** Where the Bot API of Telegram is; an office may run its own server of it. */
  telegramApiUrl: string;
  /** Where the Graph API of Facebook and Instagram is, with its version. */
  graphApiUrl: string;
  /** What FreeRADIUS sends with every question; without it there is no Wi-Fi by RADIUS. */
  radiusToken: string | null;
  signInAlarm: number | null;
  /** The receiver on this machine that webhooks of tests may reach. */
  webhookTestOrigin: string | null;
  autoMigrate: boolean;
  withSampleData: boolean;
  /** The folder that holds the built web apps and the schema. */
  webRoot: string;
}>;

/** Thrown when the environment is wrong; each line of `problems` says what to change. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration is wrong:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Reads the configuration; throws ConfigError with one clear line per mistake. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = v.safeParse(SCHEMA, present);
  if (!parsed.success)
    throw new ConfigError(parsed.issues.map((issue) => `${String(issue.path?.[0]?.key)}: ${issue.message}`));
  const values = parsed.output;
  const halves = PAIRS.filter(
    ([one, other]) => (values[one] === undefined) !== (values[other] === undefined),
  );
  if (halves.length > 0)
    throw new ConfigError(
      halves.map(([one, other]) => `${one}: goes together with ${other}; give both or neither.`),
    );
  if (values.WEBHOOK_TEST_ORIGIN !== undefined && values.NODE_ENV !== 'test')
    throw new ConfigError([
      'WEBHOOK_TEST_ORIGIN: is for tests (NODE_ENV=test) only: it would let webhooks reach this machine.',
    ]);
  const origin = values.PUBLIC_ORIGIN ?? `http://localhost:${values.PORT}`;
  return Object.freeze({
    port: values.PORT,
    host: values.HOST,
    dataDir: path.resolve(values.DATA_DIR),
    databaseUrl: values.DATABASE_URL ?? null,
    publicOrigin: origin,
    staffOrigin: values.STAFF_ORIGIN ?? origin,
    trustProxy: values.TRUST_PROXY,
    smtpUrl: values.SMTP_URL ?? null,
    mailFrom: values.MAIL_FROM ?? null,
    mailBounces: values.MAIL_BOUNCES ?? null,
    dataKey: values.DATA_KEY ?? null,
    vapidPublicKey: values.VAPID_PUBLIC_KEY ?? null,
    vapidPrivateKey: values.VAPID_PRIVATE_KEY ?? null,
    whatsAppUrl: values.WHATSAPP_URL ?? null,
    whatsAppToken: values.WHATSAPP_TOKEN ?? null,
    smsUrl: values.SMS_URL ?? null,
    smsToken: values.SMS_TOKEN ?? null,
    telegramApiUrl: values.TELEGRAM_API_URL,
    graphApiUrl: values.GRAPH_API_URL,
    radiusToken: values.RADIUS_TOKEN ?? null,
    webhookTestOrigin: values.WEBHOOK_TEST_ORIGIN ?? null,
    signInAlarm: values.SIGN_IN_ALARM === 0 ? null : values.SIGN_IN_ALARM,
    autoMigrate: values.AUTO_MIGRATE === '1',
    withSampleData: values.SAMPLE_DATA !== '0',
    webRoot: path.resolve(values.WEB_ROOT ?? path.join(__dirname, '../../..')),
  });
}

const wholeNumber = (highest: number, example: string) =>
  v.pipe(
    v.string(),
    v.regex(/^\d+$/, `must be a whole number, for example ${example}.`),
    v.transform(Number),
    v.maxValue(highest, `must be at most ${highest}.`),
  );

const origin = v.pipe(
  v.string(),
  v.check(isOrigin, 'must be an address without a path, such as https://pustaka.example.id.'),
  // One line per mistake: an invalid address is not also reported as not https.
  v.check(
    (text) => !isOrigin(text) || isSafeOrigin(text),
    'must be https, or http on this machine (http://localhost:4000): sign-in cookies need it.',
  ),
  v.transform((text) => new URL(text).origin),
);

/** What is posted, and the token it is posted with, must not be readable on the way. */
const apiRoot = v.pipe(
  v.string(),
  v.check(isGateway, 'must be an https address, or http on this machine.'),
  v.transform((text) => text.replace(/\/+$/, '')),
);

const SCHEMA = v.object({
  PORT: v.optional(wholeNumber(65_535, '4000'), '4000'),
  HOST: v.optional(v.string(), '127.0.0.1'),
  DATA_DIR: v.optional(v.string(), './.data'),
  DATABASE_URL: v.optional(
    v.pipe(v.string(), v.check(isDatabaseUrl, 'must look like mysql://user:password@host:3306/database.')),
  ),
  PUBLIC_ORIGIN: v.optional(origin),
  STAFF_ORIGIN: v.optional(origin),
  TRUST_PROXY: v.optional(wholeNumber(10, '1'), '0'),
  WEB_ROOT: v.optional(v.string()),
  SMTP_URL: v.optional(v.pipe(v.string(), v.regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://.'))),
  MAIL_FROM: v.optional(v.pipe(v.string(), v.email('must be an address such as perpustakaan@example.id.'))),
  MAIL_BOUNCES: v.optional(v.pipe(v.string(), v.email('must be an address such as pantulan@example.id.'))),
  DATA_KEY: v.optional(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits (openssl rand -hex 32).')),
  ),
  VAPID_PUBLIC_KEY: v.optional(
    v.pipe(v.string(), v.regex(/^[\w-]{87}$/, 'must be 87 characters (npx web-push generate-vapid-keys).')),
  ),
  VAPID_PRIVATE_KEY: v.optional(
    v.pipe(v.string(), v.regex(/^[\w-]{43}$/, 'must be 43 characters (npx web-push generate-vapid-keys).')),
  ),
  WHATSAPP_URL: v.optional(
    v.pipe(v.string(), v.check(isGateway, 'must be an https address, or http on this machine.')),
  ),
  WHATSAPP_TOKEN: v.optional(v.string()),
  SMS_URL: v.optional(
    v.pipe(v.string(), v.check(isGateway, 'must be an https address, or http on this machine.')),
  ),
  SMS_TOKEN: v.optional(v.string()),
  TELEGRAM_API_URL: v.optional(apiRoot, 'https://api.telegram.org'),
  GRAPH_API_URL: v.optional(apiRoot, 'https://graph.facebook.com/v23.0'),
  RADIUS_TOKEN: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[\w-]{32,200}$/, 'must be 32 or more letters and digits (openssl rand -hex 32).'),
    ),
  ),
  SIGN_IN_ALARM: v.optional(wholeNumber(1_000_000, '100'), '100'),
  WEBHOOK_TEST_ORIGIN: v.optional(
    v.pipe(v.string(), v.regex(/^http:\/\/127\.0\.0\.1:\d{1,5}$/, 'must look like http://127.0.0.1:9000.')),
  ),
  AUTO_MIGRATE: v.optional(v.picklist(['0', '1'], 'must be 0 or 1.'), '0'),
  SAMPLE_DATA: v.optional(v.picklist(['0', '1'], 'must be 0 or 1.'), '1'),
  NODE_ENV: v.optional(
    v.picklist(['development', 'production', 'test'], 'must be development, production or test.'),
    'production',
  ),
});

/** Settings that are needed together. */
const PAIRS = [
  ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY'],
  ['WHATSAPP_URL', 'WHATSAPP_TOKEN'],
  ['SMS_URL', 'SMS_TOKEN'],
] as const;

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.pathname === '/' && url.search === '';
}

function isSafeOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === 'https:' || LOOPBACK.has(url.hostname);
}

/** What is written to members must not be readable on the way. */
function isGateway(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && isSafeOrigin(text);
}

function isDatabaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return (url.protocol === 'mysql:' || url.protocol === 'mariadb:') && url.pathname.length > 1;
}
