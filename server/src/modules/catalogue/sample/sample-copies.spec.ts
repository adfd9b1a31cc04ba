import { addDays } from '../../../shared/civil-date';
import { readSampleCatalogue } from './read-sample-catalogue';
import { sampleCopies } from './sample-copies';

const TODAY = '2026-12-08';
const { titles, shelvingLocations } = readSampleCatalogue();
const copies = sampleCopies(titles, { seed: 1, today: TODAY });

function share(count: number, of: number): number {
  return Math.round((count / of) * 1000) / 10;
}

describe('the copies of the sample', () => {
  it('are the same for the same seed and day, and others for another seed', () => {
    expect(sampleCopies(titles, { seed: 1, today: TODAY })).toEqual(copies);
    expect(sampleCopies(titles, { seed: 2, today: TODAY })).not.toEqual(copies);
  });

  it('keep barcode, shelf, status and price when only the day moves on', () => {
    const tomorrow = sampleCopies(titles, { seed: 1, today: addDays(TODAY, 1) });
    const lasting = (list: typeof copies): unknown[] =>
      list.map(({ barcode, titleId, shelvingLocationCode, status, acquisition }) => [
        barcode,
        titleId,
        shelvingLocationCode,
        status,
        acquisition.price,
      ]);
    expect(lasting(tomorrow)).toEqual(lasting(copies));
  });

  it('are about two a title, popular titles more, e-books none', () => {
    const counts = titles.map(({ id }) => copies.filter(({ titleId }) => titleId === id).length);
    expect(copies.length / titles.length).toBeGreaterThan(2);
    expect(copies.length / titles.length).toBeLessThan(2.4);
    expect(Math.max(...counts)).toBe(8);
    expect(titles.filter((title, place) => counts[place] === 0 && title.materialType !== 'EBOOK')).toEqual(
      [],
    );
    expect(titles.filter((title, place) => title.isReferenceOnly && counts[place] !== 1)).toEqual([]);
  });

  it('have a barcode of their own, B and seven digits', () => {
    expect(new Set(copies.map(({ barcode }) => barcode)).size).toBe(copies.length);
    expect(copies.filter(({ barcode }) => !/^B\d{7}$/.test(barcode))).toEqual([]);
  });

  it('stand on shelves that exist in their branch', () => {
    const shelves = new Set(shelvingLocations.map(({ branchCode, code }) => `${branchCode}/${code}`));
    expect(
      copies.filter(
        ({ branchCode, shelvingLocationCode }) => !shelves.has(`${branchCode}/${shelvingLocationCode}`),
      ),
    ).toEqual([]);
    expect(
      new Set(copies.map(({ branchCode, shelvingLocationCode }) => `${branchCode}/${shelvingLocationCode}`))
        .size,
    ).toBe(shelves.size);
  });

  it('are mostly there, a few in repair or missing, new ones on their way', () => {
    const statuses = Array.from(new Set(copies.map(({ status }) => status))).sort();
    expect(statuses).toEqual(['AVAILABLE', 'IN_PROCESSING', 'IN_REPAIR', 'MISSING', 'ON_ORDER']);
    expect(
      share(copies.filter(({ status }) => status === 'AVAILABLE').length, copies.length),
    ).toBeGreaterThan(93);
    expect(
      copies.filter(({ status, acquisition }) => (status === 'ON_ORDER') !== (acquisition.date === null)),
    ).toEqual([]);
  });

  it('came before today, several dozen titles of them within the last 30 days', () => {
    const dated = copies.flatMap(({ titleId, acquisition: { date }, statusSince }) =>
      date === null ? [] : [{ titleId, date, statusSince }],
    );
    expect(
      dated.filter(({ date, statusSince }) => date > TODAY || statusSince > TODAY || statusSince < date),
    ).toEqual([]);
    const arrivals = new Set(
      dated.filter(({ date }) => date > addDays(TODAY, -30)).map(({ titleId }) => titleId),
    ).size;
    expect(arrivals).toBeGreaterThan(36);
    expect(arrivals).toBeLessThan(120);
  });

  it('cost whole rupiah unless they were given', () => {
    expect(
      copies.filter(({ acquisition: { source, price } }) => (source === 'Hibah') !== (price === null)),
    ).toEqual([]);
    expect(
      copies.filter(({ acquisition: { price } }) => price !== null && (price % 500 !== 0 || price < 10_000)),
    ).toEqual([]);
  });
});
