import { callNumberText } from '../classification/call-number';
import { classPlace } from '../classification/class-notation';
import { readIdentifier } from '../shared/identifiers';
import { readSampleCatalogue } from './read-sample-catalogue';
import type { SampleTitle } from './sample-catalogue';

const catalogue = readSampleCatalogue();
const { branches, shelvingLocations, contributors, subjects, works, titles } = catalogue;

/** What people see of a title, for checks of spelling. */
function seenTexts({ titleProper, subtitle, responsibility, publisher, series }: SampleTitle): string[] {
  return [titleProper, subtitle, responsibility, publisher, ...series.map((entry) => entry.title)].filter(
    (text): text is string => text !== undefined,
  );
}

function titled(pattern: RegExp): string[] {
  return titles
    .filter(({ titleProper }) => pattern.test(titleProper))
    .map(
      ({ titleProper, publisher, publicationYear }) =>
        `${titleProper}, ${publisher ?? '-'}, ${publicationYear ?? '-'}`,
    );
}

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, place) => values.indexOf(value) !== place);
}

describe('the sample catalogue', () => {
  it('holds a small city library', () => {
    expect({ branches: branches.length, shelves: shelvingLocations.length }).toEqual({
      branches: 3,
      shelves: 16,
    });
    expect({
      titles: titles.length,
      works: works.length,
      contributors: contributors.length,
      subjects: subjects.length,
    }).toEqual({ titles: 2401, works: 2364, contributors: 1784, subjects: 332 });
  });

  it('gives every record an id of its own', () => {
    for (const list of [contributors, subjects, works, titles])
      expect(duplicates(list.map(({ id }) => id))).toEqual([]);
    expect(duplicates(contributors.map(({ preferredName }) => preferredName.toLowerCase()))).toEqual([]);
    expect(duplicates(subjects.map(({ heading }) => heading.toLowerCase()))).toEqual([]);
    expect(duplicates(shelvingLocations.map(({ code }) => code))).toEqual([]);
  });

  it('points only at records it holds, and holds none that nothing points at', () => {
    const sorted = (ids: readonly string[]): string[] => Array.from(new Set(ids)).sort();
    expect(sorted(titles.map(({ workId }) => workId))).toEqual(sorted(works.map(({ id }) => id)));
    expect(
      sorted(titles.flatMap(({ contributions }) => contributions.map(({ contributorId }) => contributorId))),
    ).toEqual(sorted(contributors.map(({ id }) => id)));
    expect(sorted(titles.flatMap(({ subjectIds }) => subjectIds))).toEqual(
      sorted(subjects.map(({ id }) => id)),
    );
    expect(sorted(shelvingLocations.map(({ branchCode }) => branchCode))).toEqual(['KLG', 'PST', 'SKG']);
  });

  it('gives every title one to four headings and at most one main entry', () => {
    expect(titles.filter(({ subjectIds }) => subjectIds.length < 1 || subjectIds.length > 4)).toEqual([]);
    expect(
      titles.filter(({ contributions }) => contributions.filter(({ isMain }) => isMain).length > 1),
    ).toEqual([]);
  });

  it('has ISBNs that normalise to 978 or 979, a few of them with a wrong check digit as printed', () => {
    const readings = titles.flatMap(({ isbn }) => (isbn === undefined ? [] : [readIdentifier(isbn)]));
    expect(readings.length).toBe(1869);
    expect(
      readings.filter(({ kind, normalised }) => kind !== 'ISBN' || !/^97[89]\d{10}$/.test(normalised ?? '')),
    ).toEqual([]);
    expect(readings.filter(({ isCheckDigitValid }) => isCheckDigitValid === false).length).toBeLessThan(15);
    expect(duplicates(readings.map(({ normalised }) => normalised ?? ''))).toEqual([]);
  });

  it('has class numbers that find their place among the classes, Islam both as 2X and as 297', () => {
    expect(
      titles.filter(
        ({ dewey, islamicClass }) =>
          classPlace(dewey) === null ||
          (islamicClass !== undefined && classPlace(islamicClass)?.hundred !== '2X'),
      ),
    ).toEqual([]);
    const islam = titles.filter(({ islamicClass }) => islamicClass !== undefined);
    expect(islam.length).toBe(169);
    expect(islam.filter(({ dewey }) => !dewey.startsWith('297'))).toEqual([]);
  });

  it('spells as a person would: nothing shouted, no shop ids, no broken letters', () => {
    const shouted = titles
      .map(({ titleProper }) => titleProper)
      .filter((title) => !/\p{Ll}/u.test(title) && /\p{Lu}{6,}/u.test(title));
    expect(shouted).toEqual([]);
    const texts = [...titles.flatMap(seenTexts), ...contributors.map(({ preferredName }) => preferredName)];
    expect(texts.filter((text) => /SCOOP|[ÃÂ�]|â€|&\w+;|Qur'An| {2}|^\s|\s$/.test(text))).toEqual([]);
  });

  it('knows the books of the searches that everybody tries first', () => {
    expect(titled(/^Laskar Pelangi$/)).toEqual([
      'Laskar Pelangi, Bentang Pustaka, 2005',
      'Laskar Pelangi, Miles Films, 2008',
    ]);
    expect(titled(/^Ayat-Ayat Cinta/)).toEqual([
      'Ayat-Ayat Cinta, Republika Penerbit, 2004',
      'Ayat-Ayat Cinta, MD Pictures, 2008',
      'Ayat-Ayat Cinta 2, Republika Penerbit, 2015',
    ]);
    expect(titled(/Soekarno/).length).toBe(8);
    expect(contributors.find(({ preferredName }) => preferredName === 'Soekarno')?.variantNames).toContain(
      'Sukarno',
    );
  });

  it('enters Indonesian names under their first element, clan names excepted', () => {
    const variantsOf = (name: string): readonly string[] | undefined =>
      contributors.find(({ preferredName }) => preferredName === name)?.variantNames;
    expect(variantsOf('Pramoedya Ananta Toer')).toContain('Toer, Pramoedya Ananta');
    expect(variantsOf('Dee Lestari')).toContain('Dewi Lestari');
    expect(variantsOf('Hamka')).toContain('Haji Abdul Malik Karim Amrullah');
    expect(
      contributors
        .map(({ preferredName }) => preferredName)
        .filter((name) => /, (?:Mochtar|Ahmad Fuadi)$|^Lubis, /.test(name)),
    ).toContain('Lubis, Mochtar');
  });

  it('writes call numbers in three parts, with R for reference and A for children', () => {
    const callNumberOf = (title: string): string | undefined => {
      const found = titles.find(({ titleProper }) => titleProper === title);
      return found && callNumberText(found.callNumber);
    };
    expect(callNumberOf('Laskar Pelangi')).toBe('899.221 AND l');
    expect(callNumberOf('Tafsir Al-Azhar')).toBe('R 2X1.3 HAM t');
    expect(callNumberOf('Pemilihan Raja Bidadari Halmahera')).toBe('A 398.2 DIA p');
  });

  it('marks every branch as a sample', () => {
    expect(branches.map(({ code, isSample }) => [code, isSample])).toEqual([
      ['PST', true],
      ['SKG', true],
      ['KLG', true],
    ]);
    expect(
      branches.filter(({ address, phone }) => !address.includes('contoh') || !phone.includes('contoh')),
    ).toEqual([]);
    const friday = branches[0]?.openingHours.filter(({ weekday }) => weekday === 5);
    expect(friday).toEqual([
      { weekday: 5, opens: '08:00', closes: '11:30' },
      { weekday: 5, opens: '13:00', closes: '18:00' },
    ]);
  });
});
