import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { readComposeFile } from '../compose/compose-file.mjs';
import { freePort } from '../lib/mariadb.mjs';
import { stopAndWait, stopEverything } from '../lib/processes.mjs';
import { findProgram } from '../lib/requirements.mjs';
import { fromRoot } from '../lib/project.mjs';
import { askRadius, SECRET, seedLibrary, startLibrary, startRadius, TOKEN } from './wifi-network.mjs';

const databaseServer = process.env.TEST_MARIADB_URL;
const engines = [
  { name: 'SQLite', databaseUrl: async () => '' },
  ...(databaseServer ? [{ name: 'MariaDB', databaseUrl: createDatabase }] : []),
];
const DEVICE = { 'Calling-Station-Id': '"AA:BB:CC:00:11:22"', 'NAS-Identifier': '"rb-pusat"' };
const MINUTES = 240;

test('the profile of compose starts what is here: the same configuration, the same command', () => {
  const { radius, app } = readComposeFile().services;

  assert.deepEqual(radius.profiles, ['wifi']);
  assert.equal(radius.build, 'scripts/radius');
  assert.deepEqual(radius.command.slice(0, 4), ['freeradius', '-f', '-l', 'stdout']);
  assert.equal(new URL(radius.environment.RADIUS_APP).port, app.environment.PORT);
  assert.equal(radius.environment.RADIUS_TOKEN, app.environment.RADIUS_TOKEN);
});

for (const engine of engines)
  describe(`the Wi-Fi by a real FreeRADIUS, on ${engine.name}`, () => {
    let folder;
    let library;
    let radius;
    let settings;
    // FreeRADIUS waits three seconds for the library; on a machine that does other things it is asked again, as
    // routers do: what they count adds up once however often they say it.
    const signIn = (attributes) =>
      askUntil(isTold, () => askRadius(radius, 'auth', { ...DEVICE, ...attributes }));
    const account = (attributes) =>
      askUntil(isTaken, () => askRadius(radius, 'acct', { ...DEVICE, ...attributes }));

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'pustaka-radius-'));
      settings = { folder, port: await freePort(), databaseUrl: await engine.databaseUrl() };
      if (settings.databaseUrl !== '') await seedLibrary(settings);
      library = await startLibrary(settings);
      radius = await startRadius({
        folder,
        app: library.origin,
        program: findProgram('freeradius', 'radiusd'),
      });
    });
    after(async () => {
      stopEverything();
      rmSync(folder, { recursive: true, force: true });
    });

    test('signs in by voucher, whether the router sends the password or a digest of it', async () => {
      const { code } = await library.makeVoucher();

      const pap = await signIn({ 'User-Name': code, 'User-Password': code });
      const chap = await signIn({ 'User-Name': code, 'CHAP-Password': code });

      for (const answer of [pap, chap]) {
        assert.equal(answer.code, 'Access-Accept', answer.output);
        assert.ok(Number(answer.attributes['Session-Timeout']) <= MINUTES * 60);
        assert.equal(answer.attributes['Idle-Timeout'], '900');
        assert.equal(answer.attributes['Acct-Interim-Interval'], '300');
        assert.equal(answer.attributes['WISPr-Bandwidth-Max-Down'], '5000000');
        assert.equal(answer.attributes['Mikrotik-Total-Limit'], '2000000000');
        assert.match(answer.attributes.Class, /^0x/);
      }
    });

    test('refuses a wrong digest, a wrong code and another password, and says why', async () => {
      const { code } = await library.makeVoucher();

      // Refused without a word by FreeRADIUS itself: there is nothing to ask again for.
      const wrongDigest = { 'User-Name': code, 'CHAP-Password': 'A3CD-7KXP' };
      const digest = await askRadius(radius, 'auth', { ...DEVICE, ...wrongDigest });
      const unknown = await signIn({ 'User-Name': 'A3CD-7KXP', 'User-Password': 'A3CD-7KXP' });
      const password = await signIn({ 'User-Name': code, 'User-Password': 'rahasia' });

      assert.deepEqual([digest.code, unknown.code, password.code], Array(3).fill('Access-Reject'));
      assert.equal(digest.attributes['Session-Timeout'], undefined);
      assert.match(unknown.attributes['Reply-Message'], /tidak dikenal/);
      assert.match(password.attributes['Reply-Message'], /kata sandi/);
    });

    test('a device that guesses five times waits, also with the right code, and others do not', async () => {
      const { code } = await library.makeVoucher();
      const guesser = { 'Calling-Station-Id': '"DE:AD:BE:EF:00:01"' };
      for (let guess = 0; guess < 5; guess += 1)
        await signIn({ ...guesser, 'User-Name': '3333-3334', 'User-Password': 'x' });

      const locked = await signIn({ ...guesser, 'User-Name': code, 'User-Password': code });
      const other = await signIn({ 'User-Name': code, 'User-Password': code });

      assert.match(locked.attributes['Reply-Message'], /Terlalu banyak kode salah.* 5 menit/);
      assert.equal(other.code, 'Access-Accept', other.output);
    });

    test('what routers count adds up, once however often they say it, and spent minutes refuse', async () => {
      const { code, minutesLeft } = await library.makeVoucher();
      const granted = await signIn({ 'User-Name': code, 'User-Password': code });
      const session = {
        'User-Name': code,
        'Acct-Session-Id': '"80f00003"',
        Class: granted.attributes.Class,
        'Framed-IP-Address': '192.168.88.20',
      };
      const said = (status, seconds, octets) =>
        account({
          ...session,
          'Acct-Status-Type': status,
          'Acct-Session-Time': seconds,
          'Acct-Input-Octets': octets,
          'Acct-Output-Octets': octets,
        });
      await said('Start', 0, 0);
      await said('Interim-Update', 300, 1_000_000);
      for (let repeat = 0; repeat < 3; repeat += 1) {
        const answer = await said('Stop', 3_600, 2_000_000);
        assert.equal(answer.code, 'Accounting-Response', answer.output);
      }
      await said('Interim-Update', 300, 1_000_000);

      assert.equal((await library.readVoucher()).minutesLeft, minutesLeft - 60);

      // The library stops and starts again: nothing of it is lost.
      const stop = { ...session, 'Acct-Status-Type': 'Stop', 'Acct-Session-Time': 3_600 };
      const silent = askRadius(radius, 'acct', { ...DEVICE, ...stop });
      await stopAndWait(library.child);
      await silent;
      const down = await askRadius(radius, 'auth', { ...DEVICE, 'User-Name': code, 'User-Password': code });
      assert.equal(down.code, 'Access-Reject', down.output);
      library = await startLibrary(settings);
      assert.equal((await library.readVoucher()).minutesLeft, minutesLeft - 60);

      // What is first heard of at its end began before, which after midnight is a day that counts by itself.
      for (const [status, seconds] of [
        ['Start', 0],
        ['Stop', (minutesLeft - 60) * 60],
      ])
        await account({
          ...session,
          'Acct-Session-Id': '"80f00004"',
          'Acct-Status-Type': status,
          'Acct-Session-Time': seconds,
        });
      const spent = await signIn({ 'User-Name': code, 'User-Password': code });

      assert.equal(spent.code, 'Access-Reject', spent.output);
      assert.match(spent.attributes['Reply-Message'], /Menit voucer ini sudah habis/);
      assert.equal(spent.attributes['Session-Timeout'], undefined);
      assert.equal((await library.readVoucher()).minutesLeft, 0);
    });

    test('nobody but the RADIUS server of the library may ask, and without a token there is nothing to ask', async () => {
      const ask = (token) =>
        fetch(`${library.origin}/radius/authorize`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify({ 'User-Name': { type: 'string', value: ['x'] } }),
        });

      assert.deepEqual([(await ask('wrong')).status, (await ask(TOKEN)).status], [403, 401]);
      assert.equal(library.words().includes(SECRET), false);
      await stopAndWait(library.child);
      library = await startLibrary({ ...settings, token: '' });
      assert.equal((await ask(TOKEN)).status, 404);
    });
  });

function isTold({ code, attributes }) {
  return code === 'Access-Accept' || attributes['Reply-Message'] !== undefined;
}

function isTaken({ code }) {
  return code === 'Accounting-Response';
}

async function askUntil(isAnswered, ask) {
  for (let tried = 1; ; tried += 1) {
    const answer = await ask();
    if (isAnswered(answer) || tried === 10) return answer;
  }
}

async function createDatabase() {
  const name = `radius_${process.pid}`;
  const mysql = createRequire(fromRoot('server/package.json'))('mysql2/promise');
  const connection = await mysql.createConnection(databaseServer);
  await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  await connection.end();
  const url = new URL(databaseServer);
  url.pathname = `/${name}`;
  return url.href;
}
