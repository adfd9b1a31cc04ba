import type { EntityManager } from 'typeorm';

import type { SampleMoment } from '../../../../shared/seeded-ids';
import { seededRandom } from '../../../../shared/seeded-random';
import { insertSheets, toSheet } from '../answers/sheets.queries';
import { STANDARD_SURVEY_ID } from '../events/standard-survey.terms';

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

/** Lets some of those who came to events of the sample say what they thought. The shown family has not answered yet. */
export async function writeSampleFeedback(tx: EntityManager, moment: SampleMoment): Promise<void> {
  const chance = seededRandom(`${moment.seed}/feedback`);
  const at = new Date(`${moment.today}T01:00:00Z`);
  const came = await tx.query<{ id: string; event_id: string; email: string | null }[]>(
    `SELECT DISTINCT r.id, r.event_id, m.email FROM registration r JOIN event e ON e.id = r.event_id JOIN event_place l ON l.registration_id = r.id LEFT JOIN member m ON m.id = r.member_id
     WHERE e.status = 'DONE' AND l.attended_at IS NOT NULL ORDER BY r.id LIMIT 2000`,
  );
  const sheets = came
    .filter(({ email }) => email !== 'ratna@contoh.pustaka')
    .flatMap(({ id: registrationId, event_id: eventId }) => {
      if (!chance.isIn(0.45)) return [];
      const rating = chance.isIn(0.6) ? 5 : chance.isIn(0.7) ? 4 : 3;
      const speaks = chance.isIn(0.35);
      const words = COMMENTS[chance.whole(0, COMMENTS.length - 1)];
      const answers = { rating, ...(speaks && words !== undefined ? { words } : {}) };
      return toSheet(
        {
          surveyId: STANDARD_SURVEY_ID,
          versionNumber: 1,
          channel: 'EVENT',
          eventId,
          sessionId: null,
          wave: null,
          registrationId,
          answers,
        },
        at,
      );
    });
  await insertSheets(tx, sheets);
}
