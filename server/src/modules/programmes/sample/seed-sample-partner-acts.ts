import { createHash } from 'node:crypto';

import type { Actor } from '../../../platform/auth/actor';
import type { DataKey } from '../../../platform/auth/keys/data-key';
import { ok } from '../../../shared/result';
import { findPartnersByName } from '../../partners';
import type { ProgrammesDeps } from '../deps';
import { registerPartnerGroup } from '../partner-groups/register-group';
import { requestVisit } from '../proposals/request-visit';
import { changeRegistration } from '../registrations/registrations.queries';
import { findOpenSchoolEvent } from './sample-school-event.queries';

const ACTOR: Actor = { kind: 'system', name: 'sample' };
const SCHOOL = 'SDN Bugul Kidul (contoh)';
const TEACHER = { name: 'Sri Lestari (contoh)', email: 'sd.bugul@contoh.pustaka' };

/** Adds a group that a made-up school registered for an event, and two visits that it asked for. */
export async function seedSamplePartnerActs(
  house: ProgrammesDeps & { readonly dataKey: DataKey },
): Promise<number> {
  const [school] = await findPartnersByName(house.db, SCHOOL);
  if (!school) return 0;
  const event = await findOpenSchoolEvent(house.db, house.clock.now());
  if (event) await registerClass(house, school.id, event);
  for (const visit of [
    {
      purpose: 'CLASS_VISIT' as const,
      grade: '4B',
      size: 28,
      wishedDates: 'Selasa atau Rabu pagi, dua pekan lagi',
      reason: 'Mengenal perpustakaan dan membuat kartu (contoh).',
    },
    {
      purpose: 'LIBRARY_STOP' as const,
      grade: 'kelas 1 sampai 3',
      size: 90,
      wishedDates: 'Kamis, jam istirahat pertama',
      reason: 'Anak-anak memilih sendiri buku untuk dibawa pulang (contoh).',
    },
  ])
    await requestVisit(
      house,
      ACTOR,
      {
        partnerId: school.id,
        visit: { ...visit, contactName: TEACHER.name, contactEmail: TEACHER.email },
        idempotencyKey: `sample-${visit.purpose}`,
      },
      { locale: 'ID' },
    );
  return 2;
}

async function registerClass(
  house: ProgrammesDeps & { readonly dataKey: DataKey },
  partnerId: string,
  { eventId, sessionId }: { readonly eventId: string; readonly sessionId: string | null },
): Promise<void> {
  // The same codes on the same day, as of all sample tickets.
  const randomBytes = (bytes: number): Uint8Array =>
    createHash('sha256').update(house.newId('reg')).digest().subarray(0, bytes);
  const { outcome } = await registerPartnerGroup(
    { ...house, randomBytes },
    ACTOR,
    {
      partnerId,
      eventId,
      sessionId,
      className: '4A',
      count: 12,
      companions: [TEACHER.name],
      hasGuardianConsent: true,
      contact: TEACHER,
      idempotencyKey: 'sample-partner-group',
    },
    { locale: 'ID', remoteAddress: '' },
  );
  if (!outcome.ok) return;
  const { registrationId } = outcome.value;
  await house.db.transaction(async (tx) =>
    ok(await changeRegistration(tx, registrationId, { isSample: true })),
  );
}
