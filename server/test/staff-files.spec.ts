import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';

import { dialects } from './dialects';
import type { TestLibrary } from './test-library';
import { startLibrary } from './test-library';

/** Every file of the back office, and what is answered to somebody who may have one that is not there. */
const FILES: readonly (readonly [path: string, right: string, answer: number])[] = [
  ['sessions/ses_none/attendance.pdf', 'programmes.register', 404],
  ['events/evt_none/certificates.pdf', 'programmes.read', 404],
  ['events/evt_none/report.pdf', 'programmes.read', 404],
  ['reports/circulation.csv?from=2026-11-01&to=2026-12-01', 'reports.read', 200],
  ['reports/month.pdf?from=2026-11-01&to=2026-12-01', 'reports.read', 200],
  ['duty-roster/brn_none/2026-11-30-id.xlsx', 'lists.export', 200],
  ['lex_none', 'lists.export', 404],
];

describe.each(dialects)('files of the back office on $name', (dialect) => {
  let library: TestLibrary;
  let librarian = '';
  let empty = '';
  let member = '';

  beforeAll(async () => {
    library = await startLibrary(dialect);
    librarian = await library.signIn('librarian');
    empty = await library.signIn('desk');
    await library.house.db.writer.query("UPDATE staff_role SET permissions = '[]' WHERE code = 'desk'");
    member = (await library.signInMember()).cookie;
  });
  afterAll(() => library.stop());

  const take = (file: string, cookie: string): Promise<Response> =>
    fetch(`${library.origin}/staff/files/${file}`, { headers: { cookie }, redirect: 'manual' });

  test.each(FILES)('%s asks for a session, and for %s', async (file, _, answer) => {
    const anonymous = await take(file, '');
    expect([anonymous.status, anonymous.headers.get('location')]).toEqual([303, '/staff/sign-in']);
    for (const cookie of [empty, member]) expect((await take(file, cookie)).status).toBe(403);

    const allowed = await take(file, librarian);

    expect(allowed.status).toBe(answer);
    if (answer === 200) expect(allowed.headers.get('cache-control')).toBe('private, no-store');
  });

  test('a page of another origin gets none of them', async () => {
    const answer = await fetch(
      `${library.origin}/staff/files/reports/month.pdf?from=2026-11-01&to=2026-12-01`,
      {
        headers: { cookie: librarian, origin: 'https://elsewhere.example' },
      },
    );

    expect(answer.status).toBe(403);
  });
});

test('no file of the back office is mounted without the check', () => {
  const folder = path.join(__dirname, '../src/app');
  const mounting = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .filter((name) =>
      /\.(get|post|route|all)\b[^;]*?['"`]\/staff\/files/s.test(
        readFileSync(path.join(folder, name), 'utf8'),
      ),
    );

  expect(mounting).toEqual(['http/staff-files.ts']);
});
