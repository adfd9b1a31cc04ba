import { collected, field, inPieces, iso2709Bytes, marcRecord } from '../testing/make-marc';
import { readIso2709 } from './read-iso2709';
import type { MarcOutcome } from '../reading';
import { isFailure } from '../reading';
import { writeIso2709 } from './write-iso2709';

const first = iso2709Bytes(marcRecord(['001 1', '245 00 $aLaskar Pelangi.']));
const second = iso2709Bytes(marcRecord(['001 2', '245 00 $aRônggeng Dukuh Paruk.']));

async function read(...parts: readonly (Buffer | string)[]): Promise<readonly MarcOutcome[]> {
  return collected(
    readIso2709(
      inPieces(
        Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))),
      ),
    ),
  );
}

function titles(outcomes: readonly MarcOutcome[]): readonly string[] {
  return outcomes.map((outcome) => {
    if (isFailure(outcome)) return `! ${outcome.failure}`;
    return outcome.marc.fields
      .flatMap((part) => ('subfields' in part ? part.subfields.map(({ value }) => value) : []))
      .join('|');
  });
}

function replaced(bytes: Buffer, from: string, to: string): Buffer {
  const text = bytes.toString('latin1');
  if (!text.includes(from)) throw new Error(`"${from}" is not in the fixture.`);
  return Buffer.from(text.replace(from, to), 'latin1');
}

describe('reading ISO 2709', () => {
  test('records are read with their number and place', async () => {
    const outcomes = await read(first, '\r\n', second);

    expect(titles(outcomes)).toEqual(['Laskar Pelangi.', 'Rônggeng Dukuh Paruk.']);
    expect(outcomes.map(({ position }) => position)).toEqual([
      { record: 1, byte: 0 },
      { record: 2, byte: first.length + 2 },
    ]);
  });

  test('an empty file holds no records', async () => {
    expect(await read('\n')).toEqual([]);
  });

  test('a broken directory is refused with place and reason, its neighbours are kept', async () => {
    const broken = replaced(first, '245002000002', '24500X000002');

    const outcomes = await read(second, broken, second);

    expect(titles(outcomes)).toEqual([
      'Rônggeng Dukuh Paruk.',
      '! The directory is broken: entry 2 is "24500X000002".',
      'Rônggeng Dukuh Paruk.',
    ]);
    expect(outcomes[1]?.position).toEqual({ record: 2, byte: second.length });
  });

  test('a directory that lists more fields than there are is refused', async () => {
    const base = Number(first.toString('latin1', 12, 17));
    const surplus = Buffer.concat([
      first.subarray(0, base - 1),
      Buffer.from('500000500099'),
      first.subarray(base - 1),
    ]);

    expect(titles(await read(surplus))).toEqual([
      '! The directory is broken: it lists 3 fields, the record holds 2.',
    ]);
  });

  test('wrong lengths in leader and directory give way to the terminators', async () => {
    const wrong = replaced(replaced(first, '00072', '00099'), '245002000002', '245001900002');

    const [outcome] = await read(wrong);

    expect(titles(outcome ? [outcome] : [])).toEqual(['Laskar Pelangi.']);
    expect(outcome).toMatchObject({
      warnings: [
        'The leader gives a length of 99 bytes, found 72.',
        'The directory gave wrong places; the fields were told apart by their terminators.',
      ],
    });
  });

  test('lengths that count characters instead of bytes are understood', async () => {
    const [outcome] = await read(replaced(second, '245002700002', '245002600002'));

    expect(titles(outcome ? [outcome] : [])).toEqual(['Rônggeng Dukuh Paruk.']);
    expect(outcome).toMatchObject({ warnings: ['The directory counts characters instead of bytes.'] });
  });

  test('a bad leader is refused, the record after it is read', async () => {
    const outcomes = await read(Buffer.from('00xx'), first.subarray(4), second);

    expect(titles(outcomes)[0]).toContain('! The leader cannot be read');
    expect(titles(outcomes)[1]).toBe('Rônggeng Dukuh Paruk.');
  });

  test('junk between records is skipped with a warning', async () => {
    const outcomes = await read(first, 'junk!', second);

    expect(titles(outcomes)).toEqual(['Laskar Pelangi.', 'Rônggeng Dukuh Paruk.']);
    expect(outcomes[1]).toMatchObject({
      position: { record: 2, byte: first.length + 5 },
      warnings: ['5 bytes in front of the record were skipped.'],
    });
  });

  test('a file that ends inside a record says so', async () => {
    expect(titles(await read(first, second.subarray(0, 40)))).toEqual([
      'Laskar Pelangi.',
      `! The file ends inside this record: 40 of ${second.length} bytes are there.`,
    ]);
  });

  test('a lost record terminator does not join two records', async () => {
    const lengthFitting = replaced(
      first,
      String(first.length).padStart(5, '0'),
      String(first.length - 1).padStart(5, '0'),
    );

    expect(titles(await read(lengthFitting.subarray(0, -1), second))).toEqual([
      'Laskar Pelangi.',
      'Rônggeng Dukuh Paruk.',
    ]);
  });

  test('records beyond 99,999 bytes are read although their length has no room', async () => {
    const notes = Array.from({ length: 14 }, () => field(`500    $a${'x'.repeat(9000)}`));
    const bytes = Buffer.concat(notes.map(() => Buffer.from(`  \x1fa${'x'.repeat(9000)}\x1e`)));
    const directory = notes
      .map((_, place) => `5009005${String((place * 9005) % 100_000).padStart(5, '0')}`)
      .join('');
    const huge = Buffer.concat([
      Buffer.from(`99999nam a22${String(25 + directory.length).padStart(5, '0')} i 4500${directory}\x1e`),
      bytes,
      Buffer.from('\x1d'),
    ]);

    const outcomes = await read(huge, first);

    expect(
      outcomes.map((outcome) => (isFailure(outcome) ? outcome.failure : outcome.marc.fields.length)),
    ).toEqual([14, 2]);
  });
});

describe('encodings of ISO 2709', () => {
  const withText = (flag: string, text: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from('00\x1fa'), text, Buffer.from('\x1e')]);
    const directory = `245${String(body.length).padStart(4, '0')}00000`;
    const length = 24 + directory.length + 1 + body.length + 1;
    return Buffer.concat([
      Buffer.from(`${String(length).padStart(5, '0')}nam ${flag}2200037 i 4500${directory}\x1e`),
      body,
      Buffer.from('\x1d'),
    ]);
  };
  const outcomeOf = async (
    bytes: Buffer,
  ): Promise<{ text: string; warnings: readonly string[]; flag: string }> => {
    const [outcome] = await read(bytes);
    if (outcome === undefined || isFailure(outcome)) throw new Error('expected a record');
    return {
      text: titles([outcome])[0] ?? '',
      warnings: outcome.warnings,
      flag: outcome.marc.leader.charAt(9),
    };
  };

  test('MARC-8 becomes Unicode and the leader says so', async () => {
    expect(await outcomeOf(withText(' ', Buffer.from('Soci\xe2et\xe2e', 'latin1')))).toEqual({
      text: 'Soci\u00e9t\u00e9',
      warnings: [],
      flag: 'a',
    });
  });

  test('UTF-8 with a blank flag is recognised', async () => {
    expect(await outcomeOf(withText(' ', Buffer.from('Société')))).toEqual({
      text: 'Société',
      warnings: ['The leader says MARC-8, the text is UTF-8.'],
      flag: 'a',
    });
  });

  test('MARC-8 with a UTF-8 flag is recognised', async () => {
    expect(await outcomeOf(withText('a', Buffer.from('Soci\xe2et\xe2e', 'latin1')))).toMatchObject({
      text: 'Soci\u00e9t\u00e9',
      warnings: ['The leader says UTF-8, the text is MARC-8.'],
    });
  });

  test('bytes that are not UTF-8 are replaced and reported', async () => {
    expect(await outcomeOf(withText('a', Buffer.from('Soci\xc3\xa9t\xff', 'latin1')))).toMatchObject({
      text: 'Soci\u00e9t\uFFFD',
      warnings: ['Bytes that are not UTF-8 were replaced.'],
    });
  });

  test('Windows-1251 is not guessed at', async () => {
    const { text, warnings } = await outcomeOf(
      withText(' ', Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0, 0x20, 0xf0, 0xe5, 0xea, 0xe0])),
    );

    expect(text).toBe('\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD\uFFFD');
    expect(warnings).toEqual([
      'The text is neither MARC-8 nor UTF-8; letters that cannot be read were replaced.',
    ]);
  });
});

describe('writing ISO 2709', () => {
  test('what does not fit into the digits of the format is refused', () => {
    expect(writeIso2709(marcRecord([`500    $a${'x'.repeat(10_000)}`]))).toEqual({
      failure: 'Field 500 has 10005 bytes; ISO 2709 holds 9999. Use MARCXML.',
    });
    expect(
      writeIso2709(marcRecord(Array.from({ length: 12 }, () => `500    $a${'x'.repeat(9_000)}`))),
    ).toEqual({ failure: 'The record has 108230 bytes; ISO 2709 holds 99999. Use MARCXML.' });
  });
});
