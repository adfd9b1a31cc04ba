import type { Database } from '../../../platform/db/database';
import type { Locale } from '../../../shared/locale';
import { kelurahanByCode } from '../../members';
import { businessPath } from '../paths';

type Row = {
  business_id: string;
  slug: string;
  name: string;
  sector: string;
  summary: string | null;
  kelurahan_code: string | null;
  regency_place: string | null;
  street: string | null;
  whatsapp: string | null;
  nib: string | null;
  kbli_code: string | null;
  kbli_edition: string | null;
  size_class: string | null;
  is_verified: number;
  links: string;
  is_sample: number;
};

const BATCH = 500;
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
  for (let after = '', rows: Row[] = []; ; after = rows.at(-1)?.business_id ?? '') {
    rows = await db.query<Row>(
      `SELECT business_id, slug, name, sector, summary, kelurahan_code, regency_place, street, whatsapp, nib, kbli_code, kbli_edition, size_class, is_verified, links, is_sample
       FROM business_listing WHERE is_open_data = 1 AND business_id > ? ORDER BY business_id LIMIT ${BATCH}`,
      [after],
    );
    yield rows
      .map(
        (row) =>
          `${fieldsOf(row).map(quoted).join(',')}${`,${quoted(origin + pathOf(businessPath(row.slug)))},${row.is_sample}`}\r\n`,
      )
      .join('');
    if (rows.length < BATCH) return;
  }
}

function fieldsOf(row: Row): (string | null)[] {
  const kelurahan = kelurahanByCode(row.kelurahan_code ?? '');
  const links = (JSON.parse(row.links) as { url: string }[]).map(({ url }) => url).join(' ');
  return [
    row.business_id,
    row.name,
    row.sector,
    row.summary,
    kelurahan?.name ?? null,
    kelurahan?.district ?? null,
    row.regency_place,
    row.street,
    row.whatsapp?.replace('+', '') ?? null,
    row.nib,
    row.kbli_code,
    row.kbli_edition,
    row.size_class,
    String(row.is_verified),
    links,
  ];
}

/** Quotes a field; what a spreadsheet would take for a formula is led by a tab. */
function quoted(value: string | null): string {
  if (value === null || value === '') return '';
  const guarded = /^[=+\-@\t\r]/.test(value) ? `\t${value}` : value;
  return `"${guarded.replaceAll('"', '""').replace(/\r?\n/g, ' ')}"`;
}
