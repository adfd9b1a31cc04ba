import { dialects } from '../../test/dialects';
import type { TestLibrary } from '../../test/test-library';
import { startLibrary } from '../../test/test-library';
import { ok } from '../shared/result';
import { insertRows } from './db/write-rows';
import { openLog } from './log';

type Row = Readonly<Record<string, string | number | null>>;

describe.each(dialects)('an error in the log, on $name', (dialect) => {
  let library: TestLibrary;

  beforeAll(async () => {
    library = await startLibrary(dialect);
  });
  afterAll(() => library.stop());

  const logged = (error: unknown): { readonly line: string; readonly err: Record<string, unknown> } => {
    const lines: string[] = [];
    openLog({ stream: { write: (line: string) => void lines.push(line) } }).error({ err: error }, 'failed');
    const line = lines.join('');
    return { line, err: (JSON.parse(line) as { err: Record<string, unknown> }).err };
  };
  const failureOf = (row: Row): Promise<unknown> =>
    library.house.db
      .transaction(async (tx) => ok(await insertRows(tx, 'member', [row])))
      .then(
        () => null,
        (error: unknown) => error,
      );

  test('a failed insert of a member says which statement failed, and nothing of the person', async () => {
    const { id } = await library.signInMember({ name: 'Ratna Wulandari', email: 'ratna@contoh.pustaka' });
    const [row] = await library.house.db.query<Row>('SELECT * FROM member WHERE id = ?', [id]);
    if (row === undefined) throw new Error('The member is not there.');

    const { line, err } = logged(await failureOf(row));

    expect(err['statement']).toMatch(/^INSERT INTO .?member/);
    expect(err['stack']).toMatch(/^ {4}at /);
    const personal = [row['id'], row['name'], row['email'], row['password_hash'], row['card_number']];
    expect(personal.filter((value) => typeof value === 'string' && line.includes(value))).toEqual([]);
  });

  test('a long value makes no long line', async () => {
    const failed = await library.house.db
      .query('SELECT id FROM no_such_table WHERE name LIKE ?', ['rahasia'.repeat(10_000)])
      .then(
        () => null,
        (error: unknown) => error,
      );

    const { line } = logged(failed);

    expect(line.length).toBeLessThan(8_000);
    expect(line).not.toContain('rahasia');
  });
});

test.each([
  [
    "Duplicate entry 'ratna@contoh.pustaka' for key 'ux_member_email'",
    "Duplicate entry [hidden] for key 'ux_member_email'",
  ],
  [
    "Incorrect string value: '\\xF0\\x9F' for column `db`.`member`.`name` at row 1",
    'Incorrect string value [hidden] for column `db`.`member`.`name` at row 1',
  ],
  ["You have an error near 'Wulan' AND x' at line 1", 'You have an error near [hidden] at line 1'],
  ['UNIQUE constraint failed: member.card_number', 'UNIQUE constraint failed: member.card_number'],
])('what a database says stays but for the value: %s', (said, written) => {
  const lines: string[] = [];

  openLog({ stream: { write: (line: string) => void lines.push(line) } }).error(
    { err: new Error(said) },
    'x',
  );

  expect((JSON.parse(lines.join('')) as { err: { message: string } }).err.message).toBe(written);
});

test('the cause of an error is told in the same way, and what is no error as a text', () => {
  const lines: string[] = [];
  const log = openLog({ stream: { write: (line: string) => void lines.push(line) } });
  const cause = Object.assign(new Error('inner'), {
    query: 'SELECT ?',
    parameters: ['rahasia'],
    code: 'ER_X',
  });

  log.error({ err: new Error('outer', { cause }) }, 'x');
  log.error({ err: 'plain' }, 'x');

  const [first, second] = lines.map((line) => (JSON.parse(line) as { err: object }).err);
  expect(first).toMatchObject({
    type: 'Error',
    message: 'outer',
    cause: { message: 'inner', code: 'ER_X', statement: 'SELECT ?' },
  });
  expect(second).toEqual({ type: 'string', message: 'plain' });
  expect(lines.join('')).not.toContain('rahasia');
});
