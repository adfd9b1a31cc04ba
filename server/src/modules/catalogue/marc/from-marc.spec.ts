import { marcRecord } from '../../../libs/marc/testing/make-marc';
import { fromMarc } from './from-marc';

/** Position 22 of 008 is the audience, 35 to 37 the language. */
const FIXED = '008 261124s2006    io a   j      000 1 ind d';

describe('describing an edition from MARC', () => {
  test('an AACR2 record of Indonesia', () => {
    const record = fromMarc(
      marcRecord([
        '001 INLIS000000000012345',
        '003 JKPNDL',
        FIXED,
        '020    $a979-3062-79-7 (jil. 1) : Rp 85.000',
        '041 1  $aind$heng',
        '082 04 $a899.221$223',
        '090    $a899.221 PRA b',
        '100 0  $aPramoedya Ananta Toer,$d1925-2006',
        '245 10 $aBumi manusia :$bsebuah novel = This earth of mankind /$cPramoedya Ananta Toer ; editor, Joesoef Isak.',
        '246 3  $aBumi manoesia',
        '250    $aCet. 17.',
        '260    $a[Jakarta] :$bLentera Dipantara,$c[2011?]',
        '300    $axiv, 535 hlm. :$bilus. ;$c20 cm.',
        '440  0 $aTetralogi Buru ;$v1',
        '500    $aJudul asli: Bumi manusia.',
        '504    $aBibliografi: hlm. 530-535.',
        '505 0  $aMinke -- Annelies.',
        '520    $aKisah Minke.',
        '650  4 $aFiksi Indonesia.',
        '650  4 $aNovel$xSejarah$yAbad ke-20.',
        '700 1  $aIsak, Joesoef,$eeditor.',
        '952    $aPUSAT$cRAK1$d2015-02-14$g85000$o899.221 PRA b$pB00001$eTB Jaya',
      ]),
    );

    expect({ ...record, marc: null }).toEqual({
      source: { system: 'JKPNDL', id: 'INLIS000000000012345' },
      titleProper: 'Bumi manusia',
      subtitle: 'sebuah novel',
      parallelTitle: 'This earth of mankind',
      originalTitle: null,
      variantTitles: ['Bumi manoesia'],
      responsibility: 'Pramoedya Ananta Toer ; editor, Joesoef Isak',
      edition: 'Cet. 17',
      publicationPlace: 'Jakarta',
      publisher: 'Lentera Dipantara',
      publicationYear: 2011,
      publicationDate: '[2011?]',
      extent: 'xiv, 535 hlm. : ilus.',
      dimensions: '20 cm.',
      series: [{ title: 'Tetralogi Buru', number: '1' }],
      materialType: 'BOOK',
      contentType: null,
      carrierType: null,
      languages: ['ind'],
      audience: 'CHILDREN',
      identifiers: [{ kind: 'ISBN', printed: '979-3062-79-7', qualifier: 'jil. 1' }],
      classifications: [{ scheme: 'DDC', number: '899.221', edition: '23' }],
      callNumber: { prefix: null, classNumber: '899.221', entryMark: 'PRA', titleMark: 'b' },
      notes: ['Judul asli: Bumi manusia.', 'Bibliografi: hlm. 530-535.'],
      summary: 'Kisah Minke.',
      tableOfContents: 'Minke -- Annelies.',
      contributions: [
        {
          name: 'Pramoedya Ananta Toer',
          variantNames: ['Toer, Pramoedya Ananta'],
          kind: 'PERSON',
          role: 'AUTHOR',
          isMain: true,
          printedName: null,
          birthYear: 1925,
          deathYear: 2006,
        },
        {
          name: 'Isak, Joesoef',
          variantNames: ['Joesoef Isak'],
          kind: 'PERSON',
          role: 'EDITOR',
          isMain: false,
          printedName: null,
          birthYear: null,
          deathYear: null,
        },
      ],
      subjects: ['Fiksi Indonesia', 'Novel -- Sejarah -- Abad ke-20'],
      copies: [
        {
          barcode: 'B00001',
          branchCode: 'PUSAT',
          shelvingLocation: 'RAK1',
          callNumber: { prefix: null, classNumber: '899.221', entryMark: 'PRA', titleMark: 'b' },
          status: 'AVAILABLE',
          isReferenceOnly: false,
          staffNote: null,
          acquisition: { date: '2015-02-14', source: null, price: 85000, supplier: 'TB Jaya' },
        },
      ],
      marc: null,
    });
  });

  test('an RDA record: 264 of publication, content and carrier, relators by code', () => {
    const record = fromMarc(
      marcRecord([
        '245 00 $aSapiens.$n2,$pManusia.',
        '264  3 $bPercetakan,$c2018.',
        '264  1 $aJakarta :$bKPG,$c2017.',
        '336    $ateks$2rdacontent',
        '338    $avolume$2rdacarrier',
        '700 1  $aHarari, Yuval Noah.$4aut',
        '700 1  $aDamayanti Ono.$etrl',
      ]),
    );

    expect(record).toMatchObject({
      titleProper: 'Sapiens. 2. Manusia',
      publisher: 'KPG',
      publicationYear: 2017,
      contentType: 'teks',
      carrierType: 'volume',
      contributions: [
        { name: 'Harari, Yuval Noah', role: 'AUTHOR', isMain: false },
        { name: 'Damayanti Ono', role: 'TRANSLATOR' },
      ],
    });
  });

  test('names and titles in their own script come from linked fields', () => {
    const record = fromMarc(
      marcRecord([
        '100 1  $6880-01$aHamzah, Amir.',
        '245 10 $6880-02$aNyanyi sunyi.',
        '880 1  $6100-01$aحمزه، امير',
        '880 10 $6245-02$aڽاڽي سوڽي',
      ]),
    );

    expect(record.variantTitles).toEqual(['ڽاڽي سوڽي']);
    expect(record.contributions[0]?.variantNames).toEqual(['Amir Hamzah', 'حمزه، امير']);
  });

  test('a serial, a map, an e-book and a recording are told apart', () => {
    const kindOf = (leader: string, ...lines: string[]): string =>
      fromMarc(marcRecord(['245 00 $aX', ...lines], leader)).materialType;

    expect(kindOf('00000nas a2200000 i 4500', '022    $a0126-0057')).toBe('SERIAL');
    expect(kindOf('00000nem a2200000 i 4500')).toBe('MAP');
    expect(kindOf('00000nam a2200000 i 4500', '338    $asumber daring')).toBe('EBOOK');
    expect(kindOf('00000njm a2200000 i 4500')).toBe('SOUND_RECORDING');
  });

  test('what the cataloguer did not know is nothing', () => {
    expect(fromMarc(marcRecord(['245 00 $aX', '260    $a[S.l. :$bs.n.,$ct.t.]']))).toMatchObject({
      publicationPlace: null,
      publisher: null,
      publicationYear: null,
    });
  });

  test('a class number with the expansion for Islam, a call number in 084', () => {
    expect(fromMarc(marcRecord(['245 00 $aX', '082    $a2X4.2', '084    $a2X4.2 RAS f']))).toMatchObject({
      classifications: [{ scheme: 'ISLAM_2X', number: '2X4.2', edition: null }],
      callNumber: { classNumber: '2X4.2', entryMark: 'RAS', titleMark: 'f' },
    });
  });
});
