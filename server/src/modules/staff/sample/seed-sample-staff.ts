import { ok } from '../../../shared/result';
import { hashPassword } from '../../../platform/auth/passwords';
import type { StaffDeps } from '../deps';
import { insertStaff } from '../accounts/create-staff';

/** Accounts of the sample library; their password is public, so they work in sample mode only. */
export const SAMPLE_STAFF = [
  {
    name: 'Nur Kholifah',
    email: 'admin@contoh.pustaka',
    password: 'contoh-pasuruan',
    roleCodes: ['administrator'],
  },
  {
    name: 'Bagus Prasetyo',
    email: 'pustakawan@contoh.pustaka',
    password: 'contoh-pasuruan',
    roleCodes: ['librarian'],
  },
  { name: 'Sri Wahyuni', email: 'layanan@contoh.pustaka', password: 'contoh-pasuruan', roleCodes: ['desk'] },
] as const;

/** Creates the accounts of the sample library, at the given branch. */
export async function seedSampleStaff(deps: StaffDeps, branchId: string | null): Promise<void> {
  const passwordHash = await hashPassword(SAMPLE_STAFF[0].password);
  await deps.db.transaction(async (tx) => {
    for (const { name, email, roleCodes } of SAMPLE_STAFF)
      await insertStaff(deps, tx, { name, email, passwordHash, roleCodes, branchId, isSample: true });
    return ok(null);
  });
}
