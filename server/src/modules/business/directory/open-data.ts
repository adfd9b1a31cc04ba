import type { Database } from '../../../platform/db/database';
import type { Locale } from '../../../shared/locale';
import { kelurahanByCode } from '../../members';
import type { BusinessListing } from './business-listing.entity';
import { openDataBatches } from './listings.queries';

const HEADINGS: Readonly<Record<Locale, readonly string[]>> = {
  ID: [
    'id',
    'nama',
    'sektor',
    'ringkasan',
    'kelurahan',
    'kecamatan',
    'kabupaten_tempat',
    'alamat',
    'whatsapp',
    'nib',
    'kbli_kode',
    'kbli_edisi',
    'kelas_usaha',
    'terverifikasi',
    'tautan',
    'halaman',
    'contoh',
  ],
  EN: [
    'id',
    'name',
    'sector',
    'summary',
    'kelurahan',
    'district',
    'regency_place',
    'street',
    'whatsapp',
    'nib',
    'kbli_code',
    'kbli_edition',
    'size_class',
    'is_verified',
    'links',
    'page',
    'is_sample',
  ],
};

/**
 * Writes the directory as CSV, batch by batch: only businesses whose owners allow open data, and of them only
 * what they show.
 */
export async function* openDataCsv(
  db: Database,
  { locale, origin, pathOf }: { locale: Locale; origin: string; pathOf: (path: string) => string },
): AsyncGenerator<string> {
  yield `${HEADINGS[locale].join(',')}\r\n`;
  for await (const batch of openDataBatches(db))
    yield batch
      .map(
        (listing) =>
          `${listFields(listing).map(quoted).join(',')}${`,${quoted(origin + pathOf(listing.path))},${Number(listing.isSample)}`}\r\n`,
      )
      .join('');
}

function listFields(listing: BusinessListing): (string | null)[] {
  const kelurahan = kelurahanByCode(listing.kelurahanCode ?? '');
  return [
    listing.id,
    listing.name,
    listing.sector,
    listing.summary,
    kelurahan?.name ?? null,
    kelurahan?.district ?? null,
    listing.regencyPlace,
    listing.street,
    listing.whatsApp?.replace('+', '') ?? null,
    listing.nib,
    listing.kbliCode,
    listing.kbliEdition,
    listing.sizeClass,
    String(Number(listing.isVerified)),
    listing.links.map(({ url }) => url).join(' '),
  ];
}

/** Quotes a field; what a spreadsheet would take for a formula is led by a tab. */
function quoted(value: string | null): string {
  if (value === null || value === '') return '';
  const guarded = /^[=+\-@\t\r]/.test(value) ? `\t${value}` : value;
  return `"${guarded.replaceAll('"', '""').replace(/\r?\n/g, ' ')}"`;
}
