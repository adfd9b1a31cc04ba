import { blankRecord } from '../shared/bibliographic-record';
import type { MarcField, MarcRecord } from '../../../libs/marc/marc-record';
import { isDataField } from '../../../libs/marc/marc-record';
import { marcRecord } from '../../../libs/marc/testing/make-marc';
import { fromMarc } from './from-marc';
import { toMarc } from './to-marc';

function line(field: MarcField): string {
  if (!isDataField(field)) return `${field.tag} ${field.value}`;
  return `${field.tag} ${field.indicators} ${field.subfields.map(({ code, value }) => `$${code}${value}`).join('')}`;
}

const lines = (marc: MarcRecord): readonly string[] => marc.fields.map(line);

describe('writing MARC', () => {
  test('a new record is written with ISBD punctuation', () => {
    const marc = toMarc({
      ...blankRecord('Bumi manusia'),
      source: { system: 'slims', id: '7' },
      subtitle: 'sebuah novel',
      responsibility: 'Pramoedya Ananta Toer',
      edition: 'Cet. 17',
      publicationPlace: 'Jakarta',
      publisher: 'Lentera Dipantara',
      publicationYear: 2011,
      extent: '535 hlm. : ilus.',
      dimensions: '20 cm',
      series: [{ title: 'Tetralogi Buru', number: '1' }],
      languages: ['ind'],
      audience: 'ADULTS',
      identifiers: [{ kind: 'ISBN', printed: '979-3062-79-7', qualifier: 'jil. 1' }],
      classifications: [{ scheme: 'DDC', number: '899.221', edition: '23' }],
      callNumber: { prefix: 'R', classNumber: '899.221', entryMark: 'PRA', titleMark: 'b' },
      notes: ['Cetakan pertama 1980.'],
      subjects: ['Novel -- Sejarah'],
      contributions: [
        {
          name: 'Pramoedya Ananta Toer',
          variantNames: [],
          kind: 'PERSON',
          role: 'AUTHOR',
          isMain: true,
          printedName: null,
          birthYear: 1925,
          deathYear: 2006,
        },
        {
          name: 'Isak, Joesoef',
          variantNames: [],
          kind: 'PERSON',
          role: 'EDITOR',
          isMain: false,
          printedName: null,
          birthYear: null,
          deathYear: null,
        },
      ],
    });

    expect(marc.leader).toBe('00000nam a2200000 a 4500');
    expect(lines(marc)).toEqual([
      '001 7',
      '003 slims',
      '008 000000s2011    io     e            ind d',
      '020    $a979-3062-79-7$q(jil. 1)',
      '082 04 $a899.221$223',
      '090    $aR 899.221$bPRA b',
      '100 0  $aPramoedya Ananta Toer,$d1925-2006,$epengarang.$4aut',
      '245 10 $aBumi manusia :$bsebuah novel /$cPramoedya Ananta Toer.',
      '250    $aCet. 17.',
      '264  1 $aJakarta :$bLentera Dipantara,$c2011.',
      '300    $a535 hlm. :$bilus. ;$c20 cm',
      '490 0  $aTetralogi Buru ;$v1',
      '500    $aCetakan pertama 1980.',
      '650  4 $aNovel$xSejarah.',
      '700 1  $aIsak, Joesoef,$eeditor.$4edt',
    ]);
  });

  const known = marcRecord([
    '001 42',
    '003 JKPNDL',
    '008 261124s2006    io a   j      000 1 ind d',
    '039 9  $axyz',
    '100 0  $aHamka$0(viaf)1',
    '245 10 $aTenggelamnya kapal /$cHamka.',
    '500    $aA.',
    '504    $aB.',
    '650  0 $aFiction.$0x',
    '700 1  $aIsak, J.$0y',
    '856 40 $uhttps://example.org',
    '9XX    $zlokal',
  ]);

  test('an edit changes the fields it is about and no others', () => {
    const record = fromMarc(known);

    const marc = toMarc({
      ...record,
      titleProper: 'Tenggelamnya kapal Van der Wijck',
      publicationYear: 2007,
      notes: [...record.notes, 'C.'],
      subjects: ['Fiksi', ...record.subjects],
    });

    expect(lines(marc)).toEqual([
      '001 42',
      '003 JKPNDL',
      '008 261124s2007    io a   j      000 1 ind d',
      '039 9  $axyz',
      '100 0  $aHamka$0(viaf)1',
      '245 10 $aTenggelamnya kapal Van der Wijck /$cHamka.',
      '264  1 $c2007.',
      '500    $aA.',
      '500    $aC.',
      '504    $aB.',
      '650  4 $aFiksi.',
      '650  0 $aFiction.$0x',
      '700 1  $aIsak, J.$0y',
      '856 40 $uhttps://example.org',
      '9XX    $zlokal',
    ]);
  });

  test('the number of another system moves to 035 when this one writes the record', () => {
    const marc = toMarc(fromMarc(known), {
      number: 'ttl_1',
      agency: 'PUSTAKA',
      updatedAt: new Date('2026-11-24T03:00:00Z'),
    });

    expect(lines(marc).slice(0, 5)).toEqual([
      '001 ttl_1',
      '003 PUSTAKA',
      '005 20261124030000.0',
      '008 261124s2006    io a   j      000 1 ind d',
      '035    $a(JKPNDL)42',
    ]);
  });

  test('what is written is read back as it was', () => {
    const record = { ...fromMarc(known), marc: null };

    expect({ ...fromMarc(toMarc(record)), marc: null }).toEqual({ ...record, publicationDate: '2006' });
  });
});
