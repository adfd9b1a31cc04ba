import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import type { CheckKind, VolunteerStatus } from '../volunteer.terms';

const AT = sqlInstant(new Date('2026-11-01T03:00:00Z'));

/** What a test asks of a role; everything else is usual. */
export type TestRole = {
  readonly name?: string;
  readonly minAge?: number | null;
  readonly worksWithChildren?: boolean;
  readonly checks?: readonly CheckKind[];
};

/** What a test knows of a volunteer. */
export type TestVolunteer = {
  readonly memberId: string;
  readonly roleIds?: readonly string[];
  readonly status?: VolunteerStatus;
  readonly isRevoked?: boolean;
  readonly checks?: readonly { readonly kind: CheckKind; readonly validUntil?: string | null }[];
};

/** Writes a role of volunteers and returns its id. */
export async function writeTestRole(db: Database, role: TestRole = {}): Promise<string> {
  const id = newId('vrl');
  await write(db, 'volunteer_role', [
    {
      id,
      name_id: role.name ?? 'Penata rak',
      name_en: null,
      min_age: role.minAge ?? null,
      works_with_children: role.worksWithChildren === true ? 1 : 0,
      checks: (role.checks ?? []).join(' '),
      is_active: 1,
      created_at: AT,
    },
  ]);
  return id;
}

/** Makes a member a volunteer who holds these roles and of whom these checks were seen. */
export async function writeTestVolunteer(db: Database, volunteer: TestVolunteer): Promise<void> {
  const { memberId, roleIds = [], status = 'ACTIVE', isRevoked = false, checks = [] } = volunteer;
  await write(db, 'volunteer', [
    {
      id: newId('vlt'),
      member_id: memberId,
      status,
      agreement_version: 1,
      agreed_at: AT,
      revoked_at: isRevoked ? AT : null,
      since: AT,
    },
  ]);
  await write(
    db,
    'volunteer_role_holder',
    roleIds.map((roleId) => ({
      id: newId('vrh'),
      member_id: memberId,
      role_id: roleId,
      open_role_id: roleId,
      granted_at: AT,
      granted_by: 'stf_1',
    })),
  );
  await write(
    db,
    'volunteer_check',
    checks.map(({ kind, validUntil = null }) => ({
      id: newId('vck'),
      member_id: memberId,
      kind,
      seen_on: '2026-11-01',
      seen_by: 'stf_1',
      valid_until: validUntil,
      recorded_at: AT,
    })),
  );
}

/** Makes a member as old as a test needs. */
export async function setBirthDate(db: Database, memberId: string, birthDate: string): Promise<void> {
  await db.transaction(
    async (tx) => {
      await tx.query('UPDATE member SET birth_date = ? WHERE id = ?', [birthDate, memberId]);
      return ok(null);
    },
    { skipAudit: true },
  );
}

async function write(db: Database, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  if (rows.length === 0) return;
  await db.transaction(
    async (tx) => {
      await insertRows(tx, table, rows);
      return ok(null);
    },
    { skipAudit: true },
  );
}

/** Writes an open opportunity of a role and returns its id. */
export async function writeTestOpportunity(db: Database, roleId: string): Promise<string> {
  const id = newId('vop');
  await write(db, 'volunteer_opportunity', [
    {
      id,
      role_id: roleId,
      place_id: 'Ruang anak',
      time_id: 'Sabtu pagi',
      is_open: 1,
      created_at: AT,
    },
  ]);
  return id;
}
