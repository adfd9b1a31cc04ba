import { explainStartFailure } from './start-failures';

const config = { host: '127.0.0.1', port: 4000, dataDir: '/srv/pustaka' };
const explained = (facts: object): string | null =>
  explainStartFailure(Object.assign(new Error('x'), facts), config);

test.each([
  [{ code: 'EADDRINUSE', syscall: 'listen' }, 'Port 4000 of 127.0.0.1 is taken'],
  [{ code: 'EADDRNOTAVAIL', syscall: 'listen' }, 'This machine has no address 127.0.0.1'],
  [
    { code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: '127.0.0.1' },
    'This machine has no address 127.0.0.1',
  ],
  [{ code: 'EACCES', syscall: 'listen' }, 'This account may not open port 4000'],
  [{ code: 'EACCES', syscall: 'mkdir' }, '/srv/pustaka cannot be used'],
  [{ code: 'ENOTDIR', syscall: 'mkdir' }, '/srv/pustaka cannot be used'],
  [{ code: 'SQLITE_CANTOPEN' }, '/srv/pustaka cannot be used'],
  [{ code: 'SQLITE_READONLY_DBMOVED' }, '/srv/pustaka cannot be used'],
  [{ code: 'SQLITE_NOTADB' }, 'The database in /srv/pustaka is damaged'],
  [{ code: 'SQLITE_CORRUPT_INDEX' }, 'The database in /srv/pustaka is damaged'],
  [{ driverError: { code: 'SQLITE_FULL' } }, 'The disk is full'],
  [{ code: 'ENOSPC', syscall: 'write' }, 'The disk is full'],
  [{ code: 'ECONNREFUSED', syscall: 'connect' }, 'The database does not answer'],
  [{ code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: 'db.invalid' }, 'The database does not answer'],
  [{ code: 'ER_ACCESS_DENIED_ERROR' }, 'The database refuses the account'],
  [{ code: 'ER_BAD_DB_ERROR' }, 'There is no such database'],
])('%j is told in a sentence', (facts, beginning) => {
  expect(explained(facts)).toMatch(new RegExp(`^${beginning}`));
});

test('what nobody foresaw keeps its own words', () => {
  expect([
    explained({}),
    explained({ code: 'ER_PARSE_ERROR' }),
    explainStartFailure('thrown text', config),
  ]).toEqual([null, null, null]);
});
