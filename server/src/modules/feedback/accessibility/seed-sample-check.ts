import type { Actor } from '../../../platform/auth/actor';
import type { Database } from '../../../platform/db/database';
import { addDays, toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import { AccessibilityCheckEntity } from './check.entity';
import type { CheckDeps, CheckEntry } from './save-check';
import { saveCheck } from './save-check';

const SAMPLE: Actor = { kind: 'system', name: 'sample' };
const TRIED: Omit<CheckEntry, 'checkedOn'> = {
  checkedBy: 'Dua petugas dan seorang pembaca tunanetra (contoh)',
  means: 'TalkBack 14 di Chrome Android, NVDA 2024.4 di Firefox, papan ketik saja, pembesaran 400 %',
  pages: ['Beranda', 'Cari', 'Judul', 'Pustaka saya', 'Daftar acara', 'Aduan'],
  findings: [
    {
      text: {
        indonesian: 'TalkBack membaca jumlah eksemplar dua kali di halaman judul.',
        english: 'TalkBack reads the number of copies twice on the page of a title.',
      },
      severity: 'SMALL',
      state: 'OPEN',
    },
    {
      text: {
        indonesian: 'Pada pembesaran 400 % saringan pencarian menutup hasil sampai ditutup lagi.',
        english: 'At 400 % the filters of a search cover the results until they are closed.',
      },
      severity: 'HARD',
      state: 'FIXED',
    },
    {
      text: {
        indonesian: 'Sertifikat PDF tidak dibacakan urut; isinya ada di halaman sertifikat.',
        english:
          'Certificates as PDF are not read in order; what they say stands on the page of the certificate.',
      },
      severity: 'HARD',
      state: 'ACCEPTED',
    },
  ],
  note: 'Pembaca minta percobaan berikutnya juga dengan keyboard Bluetooth di ponsel.',
  isPublic: true,
};

/** Fills the sample library with one check of the portal by hand. The same day gives the same row. */
export async function seedSampleCheck(
  { db }: { readonly db: Database },
  moment: SampleMoment,
): Promise<{ readonly checks: number }> {
  const deps: CheckDeps = {
    db,
    clock: { now: () => toInstant(moment.today, '06:00') },
    newId: seededIds(moment, 'accessibility/'),
  };
  const saved = await saveCheck(deps, SAMPLE, {
    check: { ...TRIED, checkedOn: addDays(moment.today, -12) },
  });
  if (!saved.ok) throw new Error(`The sample check was refused: ${saved.refusals[0]?.message.EN}`);
  await db.transaction(async (tx) =>
    ok(await tx.update(AccessibilityCheckEntity, { isSample: false }, { isSample: true })),
  );
  return { checks: 1 };
}
