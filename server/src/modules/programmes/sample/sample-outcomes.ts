import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import type { SampleMoment } from '../../../shared/seeded-ids';

const OUTCOMES: Readonly<Record<string, string>> = {
  'Seminar: Bahasa Pesisir':
    'Peserta menyusun daftar 120 kata Jawa Pesisir yang jarang dipakai lagi. Daftar itu diolah menjadi lembar kosakata untuk ruang lokal. (contoh)',
  'Pembukuan Sederhana':
    'Sebelas dari tiga belas peserta pulang dengan buku kas yang sudah terisi satu bulan. Diminta kelas lanjutan tentang harga pokok. (contoh)',
};

/** Lets staff note what came of two events of the sample. */
export async function writeSampleOutcomes(tx: EntityManager, moment: SampleMoment): Promise<void> {
  const at = sqlInstant(new Date(`${moment.today}T01:00:00Z`));
  const events = await tx.query<{ id: string; name_id: string }[]>(
    "SELECT id, name_id FROM event WHERE status = 'DONE' ORDER BY id LIMIT 500",
  );
  await insertRows(
    tx,
    'event_outcome',
    events.flatMap(({ id, name_id }) =>
      OUTCOMES[name_id] === undefined
        ? []
        : [{ event_id: id, words: OUTCOMES[name_id], updated_at: at, changed_by: 'system:sample' }],
    ),
  );
}
