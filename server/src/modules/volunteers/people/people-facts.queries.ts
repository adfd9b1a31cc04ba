import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import type { CivilDate } from '../../../shared/civil-date';
import type { VolunteerStatus } from '../volunteer.terms';

/** What the fitness of a member for a role rests on, beside their checks. */
export type PersonForRole = {
  readonly status: VolunteerStatus | null;
  readonly isAgreementRevoked: boolean;
  readonly holdsRole: boolean;
  readonly birthDate: CivilDate | null;
  readonly hasGuardian: boolean;
};

type Row = {
  readonly id: string;
  readonly birthDate: CivilDate | null;
  readonly guardianId: string | null;
  readonly status: VolunteerStatus | null;
  readonly isRevoked: number | string;
  readonly holdsRole: number | string;
};

/** Finds what is known of active members who may hold a role, by their ids. */
export async function listPeopleForRole(
  db: QueryRunner,
  { memberIds, roleId }: { readonly memberIds: readonly string[]; readonly roleId: string },
): Promise<ReadonlyMap<string, PersonForRole>> {
  const rows = (await db.query(
    `SELECT m.id, m.birth_date AS birthDate, m.guardian_id AS guardianId, v.status,
       CASE WHEN v.revoked_at IS NULL THEN 0 ELSE 1 END AS isRevoked,
       EXISTS (SELECT 1 FROM volunteer_role_holder h WHERE h.member_id = m.id AND h.open_role_id = ?) AS holdsRole
     FROM member m LEFT JOIN volunteer v ON v.member_id = m.id
     WHERE m.id IN (${placeholders(memberIds)}) AND m.is_active = 1`,
    [roleId, ...memberIds],
  )) as Row[];
  return new Map(
    rows.map(({ id, birthDate, guardianId, status, isRevoked, holdsRole }) => [
      id,
      {
        status,
        isAgreementRevoked: Number(isRevoked) === 1,
        holdsRole: Number(holdsRole) === 1,
        birthDate,
        hasGuardian: guardianId !== null,
      },
    ]),
  );
}
