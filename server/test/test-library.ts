import * as path from 'node:path';

import type { App } from '../src/app/create-app';
import { createApp, migrate } from '../src/app/create-app';
import type { Budgets } from '../src/app/graphql/operation-guard';
import type { Served } from '../src/app/serve';
import { serve } from '../src/app/serve';
import type { RegisterMemberRequest } from '../src/modules/members';
import { registerMember } from '../src/modules/members';
import { createStaff, totpCodeAt } from '../src/modules/staff';
import { readConfig } from '../src/platform/config';
import type { OnStatement } from '../src/platform/db/transactions/raw-driver';
import { openLog } from '../src/platform/log';
import type { Clock } from '../src/shared/clock';
import { ok } from '../src/shared/result';

import type { Dialect } from './dialects';
import { isOfIndex, markIndex } from './index-statements';
import { openReady } from './ready-database';

/** A running library of one test file: real HTTP, real database, real search. */
export type TestLibrary = {
  readonly house: App;
  readonly origin: string;
  /** The statements that ran since the last `statements.length = 0`, without those of the search index. */
  readonly statements: string[];
  readonly logLines: string[];
  /** Sends an operation as JSON and returns status, headers and body. */
  readonly send: (query: string, options?: SendOptions) => Promise<Answer>;
  /**
   * Creates an account with one of the roles, at all branches or at one, sets up its second factor as a
   * person would, and returns its session cookie.
   */
  readonly signIn: (role: TestRole, branchId?: string) => Promise<string>;
  /** Creates an account that has no second factor yet: its session may only set one up. */
  readonly signInToEnrol: (role: TestRole) => Promise<string>;
  /** Registers an adult, with changes if given, and returns their id, card number and session cookie. */
  readonly signInMember: (member?: Partial<RegisterMemberRequest['member']>) => Promise<SignedInMember>;
  readonly stop: () => Promise<void>;
};

/** The roles that tests sign in with. */
export type TestRole = 'administrator' | 'librarian' | 'planner' | 'desk';

/** A member that a test made. */
export type SignedInMember = { readonly id: string; readonly cardNumber: string; readonly cookie: string };

/** How to send an operation. */
export type SendOptions = {
  readonly variables?: object;
  readonly cookie?: string;
  readonly headers?: Record<string, string>;
  readonly operationName?: string;
};

/** What came back. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    data?: Record<string, never> | null;
    errors?: { message: string; extensions: { code: string } }[];
    extensions?: Record<string, unknown>;
  };
};

/** The password of accounts that tests make. */
export const TEST_PASSWORD = 'kereta hujan jendela';

const GENEROUS: Budgets = {
  freeText: { capacity: 1e9, restoreRate: 1e9 },
  persisted: { capacity: 1e9, restoreRate: 1e9 },
};

/** Starts a library on a fresh database; `reach` may lead it there by another address. */
export async function startLibrary(
  dialect: Dialect,
  options: {
    clock?: Clock;
    budgets?: Budgets;
    prepare?: (house: App) => Promise<unknown>;
    reach?: (databaseUrl: string) => string;
    onStatement?: OnStatement;
  } = {},
): Promise<TestLibrary> {
  const home = await openReady(dialect);
  const statements: string[] = [];
  const logLines: string[] = [];
  const config = {
    ...readConfig({
      PORT: '0',
      DATA_DIR: home.dataDir,
      ...(home.url === null ? {} : { DATABASE_URL: options.reach?.(home.url) ?? home.url }),
    }),
    webRoot: path.resolve(__dirname, '../..'),
  };
  const log = openLog({ stream: { write: (line: string) => void logLines.push(line) } });
  const house = await createApp(config, {
    log,
    onStatement: (sql, values) => {
      if (isOfIndex()) return;
      statements.push(sql);
      options.onStatement?.(sql, values);
    },
    ...(options.clock ? { clock: options.clock } : {}),
  });
  await migrate(house.db, house);
  markIndex(house);
  await options.prepare?.(house);
  const served = await serve(house, { withJobs: false, budgets: options.budgets ?? GENEROUS });
  const origin = `http://127.0.0.1:${served.port}`;
  const send = (query: string, how: SendOptions = {}): Promise<Answer> => post(origin, query, how);
  const signingIn = {
    signIn: (role: TestRole, branchId?: string) => signIn(house, send, { role, branchId }),
    signInToEnrol: (role: TestRole) => signInToEnrol(house, send, { role }),
  };
  return {
    house,
    origin,
    statements,
    logLines,
    send,
    ...signingIn,
    signInMember: (member) => signInMember(house, send, member),
    stop: () => stop(served, home.remove),
  };
}

async function post(
  origin: string,
  query: string,
  { variables, cookie, headers, operationName }: SendOptions,
): Promise<Answer> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(cookie ? { cookie } : {}),
      ...headers,
    },
    body: JSON.stringify({ query, variables, operationName }),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Answer['body'],
  };
}

type TestAccount = { readonly role: TestRole; readonly branchId?: string };

async function signIn(house: App, send: TestLibrary['send'], account: TestAccount): Promise<string> {
  const cookie = await signInToEnrol(house, send, account);
  const { body } = await send('mutation($input: EnrolTotpInput!) { enrolTotp(input: $input) { secret } }', {
    cookie,
    variables: { input: { password: TEST_PASSWORD } },
  });
  const { secret } = (body.data as unknown as { enrolTotp: { secret: string } }).enrolTotp;
  const code = totpCodeAt(secret, house.clock.now());
  return cookieOf(
    await send(
      'mutation($input: ConfirmTotpInput!) { confirmTotp(input: $input) { userErrors { message } } }',
      { cookie, variables: { input: { code } } },
    ),
  );
}

async function signInToEnrol(
  house: App,
  send: TestLibrary['send'],
  { role, branchId }: TestAccount,
): Promise<string> {
  const email = `${role}-${Math.random().toString(36).slice(2)}@example.org`;
  const created = await createStaff(house, {
    name: `Petugas ${role}`,
    email,
    password: TEST_PASSWORD,
    roleCodes: [role],
  });
  if (!created.ok) throw new Error(created.refusals[0]?.message.EN);
  if (branchId !== undefined)
    await house.db.transaction(async (tx) =>
      ok(
        await tx.query('UPDATE staff_assignment SET branch_id = ? WHERE staff_member_id = ?', [
          branchId,
          created.value.id,
        ]),
      ),
    );
  const answer = await send(
    'mutation($input: SignInStaffInput!) { signInStaff(input: $input) { userErrors { message } } }',
    { variables: { input: { email, password: TEST_PASSWORD } } },
  );
  return cookieOf(answer);
}

const ADULT: RegisterMemberRequest['member'] = {
  name: 'Siti Aminah',
  categoryCode: 'umum',
  birthDate: '1990-04-17',
  sex: null,
  email: null,
  phone: null,
  address: { street: null, rt: null, rw: null, kelurahanCode: null },
  nik: null,
  homeBranchId: null,
  guardianId: null,
  guardianConsent: null,
  isIdentitySeen: true,
};

async function signInMember(
  house: App,
  send: TestLibrary['send'],
  member: Partial<RegisterMemberRequest['member']> = {},
): Promise<SignedInMember> {
  const registered = await registerMember(
    house,
    { kind: 'system', name: 'test' },
    { member: { ...ADULT, ...member }, password: TEST_PASSWORD },
  );
  if (!registered.ok) throw new Error(registered.refusals[0]?.message.EN);
  // As if they had chosen a password of their own already.
  await house.db.transaction(async (tx) =>
    ok(await tx.query('UPDATE member SET must_change_password = 0 WHERE id = ?', [registered.value.id])),
  );
  const [row] = await house.db.query<{ card_number: string }>('SELECT card_number FROM member WHERE id = ?', [
    registered.value.id,
  ]);
  const cardNumber = row?.card_number ?? '';
  const answer = await send(
    'mutation($input: SignInMemberInput!) { signInMember(input: $input) { userErrors { message } } }',
    { variables: { input: { login: cardNumber, password: TEST_PASSWORD } } },
  );
  return { id: registered.value.id, cardNumber, cookie: cookieOf(answer) };
}

function cookieOf(answer: Answer): string {
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`No session: ${JSON.stringify(answer.body)}`);
  return cookie;
}

async function stop(served: Served, remove: () => Promise<void>): Promise<void> {
  await served.stop();
  await remove();
}
