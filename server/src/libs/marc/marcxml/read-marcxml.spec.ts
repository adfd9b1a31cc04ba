import { collected, inPieces, marcRecord } from '../testing/make-marc';
import { readMarcXml } from './read-marcxml';
import type { MarcOutcome } from '../reading';
import { isFailure } from '../reading';
import { writeMarcXml } from './write-marcxml';

const LEADER = '<leader>00000nam a2200000 i 4500</leader>';
const titled = (title: string): string =>
  `<record>${LEADER}<datafield tag="245" ind1="0" ind2="0"><subfield code="a">${title}</subfield></datafield></record>`;

async function read(document: string | Buffer): Promise<readonly MarcOutcome[]> {
  return collected(readMarcXml(inPieces(Buffer.from(document))));
}

function titles(outcomes: readonly MarcOutcome[]): readonly string[] {
  return outcomes.map((outcome) =>
    isFailure(outcome)
      ? `! ${outcome.failure}`
      : outcome.marc.fields
          .flatMap((field) => ('subfields' in field ? field.subfields : []))
          .map(({ value }) => value)
          .join('|'),
  );
}

describe('reading MARCXML', () => {
  test('records are read with any prefix or none, with or without the namespace', async () => {
    const plain = `<collection>${titled('Bumi Manusia')}</collection>`;
    const prefixed = plain
      .replace(/<(\/?)(\w)/g, '<$1marc:$2')
      .replace('<marc:collection', '<marc:collection xmlns:marc="http://www.loc.gov/MARC21/slim"');

    expect(titles(await read(plain))).toEqual(['Bumi Manusia']);
    expect(titles(await read(prefixed))).toEqual(['Bumi Manusia']);
  });

  test('the record inside an OAI envelope is read, the envelope is not', async () => {
    const document = `<OAI-PMH><ListRecords><record><header><identifier>1</identifier></header><metadata>${titled('Laskar Pelangi')}</metadata></record></ListRecords></OAI-PMH>`;

    expect(titles(await read(document))).toEqual(['Laskar Pelangi']);
  });

  test('references, CDATA and comments are read as XML does', async () => {
    const document = `<collection><!-- <record> -->${titled('Corat &amp; <![CDATA[<coret>]]> &#x64;i &quot;Toilet&quot;')}</collection>`;

    expect(titles(await read(document))).toEqual(['Corat & <coret> di "Toilet"']);
  });

  test('a byte order mark, UTF-16 and a wrong declaration do no harm', async () => {
    const document = `<?xml version="1.0" encoding="ISO-8859-1"?><collection>${titled('Rônggeng')}</collection>`;

    expect(titles(await read(`\uFEFF${document}`))).toEqual(['Rônggeng']);
    expect(titles(await read(Buffer.from(document, 'latin1')))).toEqual(['Rônggeng']);
    expect(titles(await read(Buffer.from(`\uFEFF${document}`, 'utf16le')))).toEqual(['Rônggeng']);
  });

  test('a DTD is refused, so that no entity can grow or read a file', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE c [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><collection>${titled('&b;')}</collection>`;

    expect(await read(bomb)).toEqual([
      { position: { record: 1, byte: 21 }, failure: 'A document type definition (DTD) is refused.' },
    ]);
    expect(titles(await read(`<collection>${titled('&passwd;')}</collection>`))).toEqual([
      '! "&passwd;" is no reference that is allowed here.',
    ]);
  });

  test('not well-formed XML ends the reading; the records before it are kept', async () => {
    const start = `<collection>${titled('Satu')}`;

    expect(await read(`${start}<record><leader></record>${titled('Dua')}</collection>`)).toMatchObject([
      { marc: {} },
      {
        position: { record: 2, byte: start.length + 16 },
        failure: 'Not well-formed XML: </record> where <leader> is open.',
      },
    ]);
    expect(titles(await read(start))).toEqual(['Satu', '! The file ends before <collection> is closed.']);
    expect(titles(await read(`${titled('Satu')}${titled('Dua')}`))).toEqual([
      'Satu',
      '! A second root element <record>.',
    ]);
  });

  test('a record with a mistake of its own is refused alone', async () => {
    const document = `<collection><record>${LEADER}<datafield ind1=" " ind2=" "><subfield code="a">x</subfield></datafield></record><record/>${titled('Tiga')}</collection>`;

    expect(titles(await read(document))).toEqual([
      '! A field has no tag.',
      '! The record has no fields.',
      'Tiga',
    ]);
  });

  test('a short tag and a short leader are mended', async () => {
    const [outcome] = await read(
      '<record><leader>   nam 22  4500</leader><controlfield tag="1">7</controlfield></record>',
    );

    expect(outcome).toMatchObject({
      marc: { leader: '00000m 22a2200000 a 4500', fields: [{ tag: '001', value: '7' }] },
      warnings: ['The leader has 15 characters instead of 24.'],
    });
  });

  test('a file without records says so', async () => {
    expect(titles(await read('<html><body>404</body></html>'))).toEqual(['! The file holds no MARC record.']);
    expect(titles(await read(''))).toEqual(['! The file holds no XML element.']);
  });

  test('what XML cannot hold is written as a blank', async () => {
    const document = writeMarcXml([marcRecord(['245 00 $a<b> & \u0001 "c"'])]);

    expect(document).toContain('<subfield code="a">&lt;b&gt; &amp;   &quot;c&quot;</subfield>');
    expect(titles(await read(document))).toEqual(['<b> &   "c"']);
  });
});
