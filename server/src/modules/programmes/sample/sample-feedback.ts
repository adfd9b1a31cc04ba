import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { seededRandom } from '../../../shared/seeded-random';
import type { NewId } from '../../../shared/id';
import type { SampleMoment } from '../../../shared/seeded-ids';

const COMMENTS = [
  'Pendongengnya lucu sekali, anak saya minta ikut lagi. (contoh)',
  'Materinya jelas, tetapi waktunya kurang lama. (contoh)',
  'Ruangan agak panas sesudah pukul sepuluh. (contoh)',
  'Terima kasih, saya jadi berani mencoba di rumah. (contoh)',
  'Mohon kursi untuk lansia ditambah. (contoh)',
  'Contohnya dekat dengan kehidupan sehari-hari. (contoh)',
  'Suaranya kurang terdengar dari belakang. (contoh)',
  'Semoga diadakan juga di cabang Sekargadung. (contoh)',
];
const OUTCOMES: Readonly<Record<string, string>> = {
  'Seminar: Bahasa Pesisir':
    'Peserta menyusun daftar 120 kata Jawa Pesisir yang jarang dipakai lagi. Daftar itu diolah menjadi lembar kosakata untuk ruang lokal. (contoh)',
  'Pembukuan Sederhana':
    'Sebelas dari tiga belas peserta pulang dengan buku kas yang sudah terisi satu bulan. Diminta kelas lanjutan tentang harga pokok. (contoh)',
};

/**
 * Lets some of those who came to events of the sample say what they thought, and staff note what came of two
 * of them. The shown family has not answered yet.
 */
export async function writeSampleFeedback(
  tx: EntityManager,
  newId: NewId,
  moment: SampleMoment,
): Promise<void> {
  const chance = seededRandom(`${moment.seed}/feedback`);
  const at = sqlInstant(new Date(`${moment.today}T01:00:00Z`));
  const came = await tx.query<{ id: string; event_id: string; email: string | null }[]>(
    `SELECT DISTINCT r.id, r.event_id, m.email FROM registration r JOIN event e ON e.id = r.event_id JOIN event_place l ON l.registration_id = r.id LEFT JOIN member m ON m.id = r.member_id
     WHERE e.status = 'DONE' AND l.attended_at IS NOT NULL ORDER BY r.id LIMIT 2000`,
  );
  const rows = came
    .filter(({ email }) => email !== 'ratna@contoh.pustaka')
    .flatMap(({ id, event_id }) => {
      if (!chance.isIn(0.45)) return [];
      const [rating, speaks, comment] = [
        chance.isIn(0.6) ? 5 : chance.isIn(0.7) ? 4 : 3,
        chance.isIn(0.35),
        COMMENTS[chance.whole(0, COMMENTS.length - 1)],
      ];
      return [
        {
          id: newId('efb'),
          event_id,
          registration_id: id,
          rating,
          words: speaks ? comment : null,
          created_at: at,
        },
      ];
    });
  await insertRows(tx, 'event_feedback', rows);
  const events = await tx.query<{ id: string; name_id: string }[]>(
    "SELECT id, name_id FROM event WHERE status = 'DONE' ORDER BY id LIMIT 500",
  );
  await insertRows(
    tx,
    'event_outcome',
    events.flatMap(({ id, name_id }) =>
      OUTCOMES[name_id] === undefined
        ? []
        : [{ event_id: id, words: OUTCOMES[name_id], changed_at: at, changed_by: 'system:sample' }],
    ),
  );
}
