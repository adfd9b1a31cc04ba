import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { freePort } from '../lib/mariadb.mjs';
import { run, startInBackground } from '../lib/processes.mjs';
import { findProgram } from '../lib/requirements.mjs';
import { fromRoot } from '../lib/project.mjs';

/** What FreeRADIUS asks the library with. */
export const TOKEN = 'ab'.repeat(32);
/** What routers and FreeRADIUS share. */
export const SECRET = 'rahasia-router-contoh';

const READ = '{ myInternet { branchId minutesLeft termsVersion voucher { code } } }';
const MAKE =
  'mutation($input: CreateMyInternetVoucherInput!) { createMyInternetVoucher(input: $input) { internet { minutesLeft voucher { code } } userErrors { message } } }';
const SIGN_IN =
  'mutation($input: SignInMemberInput!) { signInMember(input: $input) { userErrors { message } } }';

/** Fills a database on MariaDB with the sample, which the library does by itself on SQLite alone. */
export async function seedLibrary({ folder, databaseUrl }) {
  const env = { DATA_DIR: join(folder, 'library'), DATABASE_URL: databaseUrl, NODE_ENV: 'production' };
  const { code, output } = await run(process.execPath, [fromRoot('server/dist/cli/main.js'), 'seed'], {
    env,
  });
  if (code !== 0) throw new Error(`The library was not filled:\n${output}`);
}

/** Starts the library with the sample, as a process of its own, and signs in the member of the sample. */
export async function startLibrary({ folder, port, databaseUrl, token = TOKEN }) {
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: join(folder, 'library'),
    DATABASE_URL: databaseUrl,
    AUTO_MIGRATE: '1',
    PUBLIC_ORIGIN: '',
    STAFF_ORIGIN: '',
    NODE_ENV: 'production',
    RADIUS_TOKEN: token,
  };
  const child = startInBackground(process.execPath, [fromRoot('server/dist/main.js')], { env });
  const words = collect(child);
  while (
    !(await fetch(`${origin}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`The library did not start:\n${words()}`);
    await wait(100);
  }
  const { headers } = await send(origin, SIGN_IN, {
    input: { login: 'ratna@contoh.pustaka', password: 'contoh-anggota' },
  });
  const cookie = headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const readVoucher = async () => (await send(origin, READ, {}, cookie)).data.myInternet;
  const makeVoucher = async () => {
    const { branchId, termsVersion } = await readVoucher();
    const input = { branchId, acceptedTermsVersion: termsVersion, idempotencyKey: randomUUID() };
    const { internet, userErrors } = (await send(origin, MAKE, { input }, cookie)).data
      .createMyInternetVoucher;
    if (!internet) throw new Error(JSON.stringify(userErrors));
    return { code: internet.voucher.code, minutesLeft: internet.minutesLeft };
  };
  return { child, origin, words, readVoucher, makeVoucher };
}

/** Starts FreeRADIUS on ports of its own with the configuration of this folder. */
export async function startRadius({ folder, app, program }) {
  const [auth, acct, runDir] = [await freePort(), await freePort(), join(folder, 'radius')];
  mkdirSync(runDir);
  const env = {
    RADIUS_APP: app,
    RADIUS_TOKEN: TOKEN,
    RADIUS_SECRET: SECRET,
    RADIUS_CLIENTS: '127.0.0.1',
    RADIUS_ADDRESS: '127.0.0.1',
    RADIUS_AUTH_PORT: String(auth),
    RADIUS_ACCT_PORT: String(acct),
    RADIUS_RUN_DIR: runDir,
  };
  const args = ['-f', '-l', 'stdout', '-d', fromRoot('scripts/radius'), '-n', 'radiusd'];
  const child = startInBackground(program, args, { env });
  const words = collect(child);
  while (!words().includes('Ready to process requests')) {
    if (child.exitCode !== null) throw new Error(`FreeRADIUS did not start:\n${words()}`);
    await wait(50);
  }
  return { child, auth, acct, words };
}

/** Sends one packet as a router does; tells what came back and its attributes. */
export async function askRadius(radius, kind, attributes) {
  const lines = Object.entries(attributes).map(([name, value]) => `${name} = ${value}`);
  const args = ['-x', '-r', '1', '-t', '6', `127.0.0.1:${radius[kind]}`, kind, SECRET];
  const client = findProgram('radclient');
  const { output } = await run('/bin/sh', [
    '-c',
    'printf "%s" "$0" | "$@"',
    lines.join('\n'),
    client,
    ...args,
  ]);
  const received = output.slice(output.indexOf('Received '));
  const code = output.includes('Received ') ? received.split(' ')[1] : 'nothing';
  const pairs = [...received.matchAll(/^\t([\w-]+) = "?(.*?)"?$/gm)];
  return { code, attributes: Object.fromEntries(pairs.map(([, name, value]) => [name, value])), output };
}

async function send(origin, query, variables, cookie) {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return { data, headers: answer.headers };
}

function collect(child) {
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}
