import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toInstant } from '../../../shared/civil-date';
import type { RecordAcquisition, RecordCallNumber } from '../shared/bibliographic-record';
import type { CopyStatus } from '../shared/catalogue.terms';
import type { SeededRandom } from '../../../shared/seeded-random';
import { seededRandom } from '../../../shared/seeded-random';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { placeOfCopy } from './copy-places';
import type { SampleTitle } from './sample-catalogue';

/** One copy of a sample title. */
export type SampleCopy = {
  readonly titleId: string;
  readonly barcode: string;
  readonly branchCode: string;
  readonly shelvingLocationCode: string;
  readonly callNumber: RecordCallNumber;
  readonly status: CopyStatus;
  /** Since when the copy has its status, never later than today. */
  readonly statusSince: CivilDate;
  readonly isReferenceOnly: boolean;
  readonly acquisition: RecordAcquisition;
};

type Arrival = { readonly date: CivilDate; readonly isRecent: boolean };

const COPIES_BY_POPULARITY: readonly (readonly [number, number])[] = [
  [1, 2],
  [1, 4],
  [2, 4],
  [3, 5],
  [5, 6],
  [7, 8],
];
/**
 * Share of the titles that came in during the last 30 days, so that the list of new arrivals is never empty.
 */
const RECENT_SHARE = 0.028;
const RECENT_DAYS = 29;
const OLDEST_DAYS = 4200;

/**
 * Makes the copies of the titles as they look on a day. A title's copies depend on its own id only, so the
 * list may grow.
 */
export function sampleCopies(titles: readonly SampleTitle[], { seed, today }: SampleMoment): SampleCopy[] {
  const copies = titles.flatMap((title) => copiesOf(title, seededRandom(`${seed}/${title.id}`), today));
  return copies.map((copy, place) => ({ ...copy, barcode: `B${String(place + 1).padStart(7, '0')}` }));
}

function copiesOf(title: SampleTitle, chance: SeededRandom, today: CivilDate): Omit<SampleCopy, 'barcode'>[] {
  const arrival = arrivalOf(title, chance, today);
  return Array.from({ length: copyCount(title, chance) }, (_, place) =>
    copyOf(title, place, { chance, arrival, today }),
  );
}

/** E-books have no copies on a shelf; reference works and periodicals have one. */
function copyCount(title: SampleTitle, chance: SeededRandom): number {
  if (title.materialType === 'EBOOK') return 0;
  if (title.isReferenceOnly || title.materialType === 'SERIAL') return 1;
  const [fewest, most] = COPIES_BY_POPULARITY[title.popularity] ?? [1, 1];
  return chance.whole(fewest, most);
}

function copyOf(
  title: SampleTitle,
  place: number,
  given: { chance: SeededRandom; arrival: Arrival; today: CivilDate },
): Omit<SampleCopy, 'barcode'> {
  const { chance, arrival, today } = given;
  const { branchCode, shelvingLocationCode } = placeOfCopy(title, place, chance);
  const status = statusOf(title, place, chance, arrival.isRecent);
  const acquisition = acquisitionOf(title, chance, arrival.date);
  const statusSince =
    status === 'IN_REPAIR' || status === 'MISSING'
      ? addDays(today, -chance.whole(0, arrival.isRecent ? 0 : 200))
      : arrival.date;
  return {
    titleId: title.id,
    branchCode,
    shelvingLocationCode,
    callNumber: title.callNumber,
    status,
    statusSince: statusSince < arrival.date ? arrival.date : statusSince,
    isReferenceOnly: title.isReferenceOnly,
    acquisition: status === 'ON_ORDER' ? { ...acquisition, date: null } : acquisition,
  };
}

/** A book cannot arrive before it is published; newer years bring somewhat more than older ones. */
function arrivalOf(title: SampleTitle, chance: SeededRandom, today: CivilDate): Arrival {
  if (chance.isIn(RECENT_SHARE))
    return { date: addDays(today, -chance.whole(0, RECENT_DAYS)), isRecent: true };
  const daysOnSale =
    title.publicationYear === undefined ? OLDEST_DAYS : daysBetween(`${title.publicationYear}-07-01`, today);
  const oldest = Math.min(OLDEST_DAYS, Math.max(RECENT_DAYS + 1, daysOnSale));
  const age = RECENT_DAYS + 1 + Math.floor(chance.next() ** 1.3 * (oldest - RECENT_DAYS));
  return { date: addDays(today, -age), isRecent: false };
}

function daysBetween(first: CivilDate, last: CivilDate): number {
  return Math.round((toInstant(last).getTime() - toInstant(first).getTime()) / 86_400_000);
}

/** The first copy of a title is there, so that a sample search never ends at an empty shelf. */
function statusOf(title: SampleTitle, place: number, chance: SeededRandom, isRecent: boolean): CopyStatus {
  const draw = chance.next();
  if (title.isReferenceOnly || (place === 0 && !isRecent)) return draw < 0.012 ? 'IN_REPAIR' : 'AVAILABLE';
  if (isRecent) return draw < 0.16 ? 'IN_PROCESSING' : draw < 0.26 ? 'ON_ORDER' : 'AVAILABLE';
  if (draw < 0.03) return 'IN_REPAIR';
  return draw < 0.048 ? 'MISSING' : 'AVAILABLE';
}

function acquisitionOf(title: SampleTitle, chance: SeededRandom, date: CivilDate): RecordAcquisition {
  const draw = chance.next();
  const source = draw < 0.6 ? 'APBD' : draw < 0.76 ? 'Hibah' : draw < 0.88 ? 'DAK' : 'Perpusnas';
  const price = priceOf(title, chance);
  return { date, source, price: source === 'Hibah' ? null : price, supplier: null };
}

/** Whole rupiah, rounded to 500 as prices in the shops are. */
function priceOf({ pages, materialType }: SampleTitle, chance: SeededRandom): number {
  const base = materialType === 'SERIAL' ? 15_000 : 28_000 + (pages ?? 180) * 210;
  return Math.round((base * (0.85 + chance.next() * 0.4)) / 500) * 500;
}
