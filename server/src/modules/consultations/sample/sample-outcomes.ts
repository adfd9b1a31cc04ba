import { sqlInstant } from '../../../platform/db/columns';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import type { ConsultationTopic } from '../consultation.terms';
import { TURNOVER_BANDS } from '../consultation.terms';
import { followUpDays } from '../outcomes/follow-up.rules';
import type { SampleMaker } from './sample-maker';

/** A made-up story: in which sector, and what it says. */
export type SampleStory = {
  readonly sector: string;
  readonly title: string;
  readonly before: string;
  readonly work: string;
  readonly after: string;
};

const BY = 'system:sample';
/** How many of those who were asked told something. */
const SHARE_ANSWERED = 0.8;
const PERMITS: Partial<Record<ConsultationTopic, readonly string[]>> = {
  PERMITS: ['NIB', 'NIB PIRT'],
  HALAL: ['HALAL', 'NIB HALAL'],
  START: ['NIB'],
  PACKAGING: ['PIRT'],
  EXPORT: ['BRAND', 'OTHER'],
};

/** The stories of the sample library, all made up. */
export const SAMPLE_STORIES: readonly SampleStory[] = [
  {
    sector: 'FOOD',
    title: 'Keripik tempe masuk toko oleh-oleh',
    before: 'Keripik dijual curah di depan rumah, tanpa label dan tanpa izin.',
    work: 'Tiga kali konsultasi, ikut penyuluhan keamanan pangan, dan mencetak label di Sudut UKM.',
    after:
      'SPP-IRT terbit dalam lima pekan; dua toko oleh-oleh mengambil tiap Jumat, dan dua tetangga ikut menggoreng.',
  },
  {
    sector: 'FURNITURE',
    title: 'Kursi Bukir pertama ke luar negeri',
    before: 'Pesanan hanya dari pengepul, harga ditentukan orang lain.',
    work: 'Menghitung harga sampai pelabuhan bersama pendamping, lalu menyusun katalog dari foto ponsel.',
    after: 'Satu peti contoh terkirim ke Belanda dan dipesan ulang.',
  },
  {
    sector: 'FASHION',
    title: 'Bordir yang warnanya sama dengan aslinya',
    before: 'Foto gelap, pembeli sering mengembalikan barang.',
    work: 'Belajar memotret dekat jendela dan mengisi katalog WhatsApp Business.',
    after: 'Pengembalian hampir tidak ada, pesanan naik menjelang Lebaran.',
  },
];

/** Makes up what came of a consultation, as far as its day has come. */
export function sampleFollowUps(
  { newId, chance, moment }: Pick<SampleMaker, 'newId' | 'chance' | 'moment'>,
  { consultationId, heldAt, topic }: { consultationId: string; heldAt: Date; topic: ConsultationTopic },
): Record<string, unknown>[] {
  return followUpDays(toCivilDate(heldAt)).map(({ days, dueOn }) => {
    const base = { id: newId('cfu', heldAt), consultation_id: consultationId, days, due_on: dueOn };
    const isTold = addDays(dueOn, 5) < moment.today;
    if (!isTold)
      return {
        ...base,
        result: null,
        permits: null,
        turnover_band: null,
        job_count: null,
        recorded_at: null,
        recorded_by: null,
      };
    const recorded = { recorded_at: sqlInstant(toInstant(addDays(dueOn, 2), '10:00')), recorded_by: BY };
    if (!chance.isIn(SHARE_ANSWERED))
      return {
        ...base,
        result: 'NOT_REACHED',
        permits: null,
        turnover_band: null,
        job_count: null,
        ...recorded,
      };
    const possible = PERMITS[topic] ?? [];
    const permits =
      possible.length > 0 && chance.isIn(days === 90 ? 0.75 : 0.45)
        ? (possible[chance.whole(0, possible.length - 1)] ?? '')
        : '';
    return {
      ...base,
      result: 'REACHED',
      permits,
      turnover_band: chance.isIn(0.7) ? TURNOVER_BANDS[chance.whole(0, 3)] : null,
      job_count: chance.isIn(0.8) ? chance.whole(1, 6) : null,
      ...recorded,
    };
  });
}

/** Makes up stories whose members agreed, each from the first consultation of its sector that took place. */
export function writeSampleStories(
  { newId, rows }: Pick<SampleMaker, 'newId' | 'rows'>,
  stories: readonly SampleStory[],
): void {
  for (const { sector, title, before, work, after } of stories) {
    const consultation = rows.consultation.find(
      (row) => row['sector'] === sector && row['status'] === 'DONE',
    );
    if (!consultation) continue;
    rows.success_story.push({
      id: newId('sst'),
      consultation_id: consultation['id'],
      member_id: consultation['member_id'],
      branch_id: consultation['branch_id'],
      status: 'PUBLISHED',
      sector,
      shown_name: 'Anggota Pustaka Pasuruan',
      title,
      before_text: before,
      work_text: work,
      after_text: after,
      offered_at: consultation['ends_at'],
      offered_by: BY,
      consented_at: consultation['ends_at'],
      closed_at: null,
      is_sample: 1,
      version: 2,
    });
  }
}
