import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { Sex } from './member.terms';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';

/** A member as other rooms and the schema see them; secrets stay in the table. */
export type Member = {
  readonly nodeType: 'Member';
  readonly id: string;
  readonly cardNumber: string;
  readonly name: string;
  readonly nameKey: string;
  readonly categoryCode: string;
  readonly homeBranchId: string | null;
  readonly birthDate: string | null;
  readonly sex: Sex | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly isEmailVerified: boolean;
  readonly isPhoneVerified: boolean;
  readonly street: string | null;
  readonly rt: string | null;
  readonly rw: string | null;
  readonly kelurahanCode: string | null;
  readonly school: string | null;
  readonly schoolClass: string | null;
  readonly registeredOn: string;
  readonly expiresOn: string;
  readonly isProvisional: boolean;
  readonly keepsHistory: boolean;
  readonly hasPassword: boolean;
  readonly guardianId: string | null;
  /** The guardian without a card, as told at the desk. */
  readonly guardianName: string | null;
  readonly guardianEmail: string | null;
  readonly guardianPhone: string | null;
  readonly isActive: boolean;
  readonly version: number;
};

type Flags =
  | 'isEmailVerified'
  | 'isPhoneVerified'
  | 'isProvisional'
  | 'keepsHistory'
  | 'hasPassword'
  | 'isActive'
  | 'nodeType';
/** A row as `MEMBER_COLUMNS` reads it. */
export type MemberRow = Omit<Member, Flags> & { readonly [Flag in Exclude<Flags, 'nodeType'>]: number };

/** The columns of a member that may leave the table, named as in the code. */
export const MEMBER_COLUMNS = `m.id, m.card_number AS cardNumber, m.name, m.name_key AS nameKey, m.category_code AS categoryCode, m.home_branch_id AS homeBranchId,
  m.birth_date AS birthDate, m.sex, m.email, m.phone,
  m.email_verified_at IS NOT NULL AS isEmailVerified, m.phone_verified_at IS NOT NULL AS isPhoneVerified, m.street, m.rt, m.rw, m.kelurahan_code AS kelurahanCode, m.school, m.school_class AS schoolClass, m.registered_on AS registeredOn,
  m.expires_on AS expiresOn, m.is_provisional AS isProvisional, m.keeps_history AS keepsHistory,
  CASE WHEN m.password_hash IS NULL THEN 0 ELSE 1 END AS hasPassword, m.guardian_id AS guardianId, m.guardian_name AS guardianName, m.guardian_email AS guardianEmail, m.guardian_phone AS guardianPhone, m.is_active AS isActive, m.version`;

/** Reads members by id; those that do not exist are left out. */
export async function readMembers(db: Database, ids: readonly string[]): Promise<Member[]> {
  if (ids.length === 0) return [];
  const rows = await db.query<MemberRow>(
    `SELECT ${MEMBER_COLUMNS} FROM member m WHERE m.id IN (${placeholders(ids)})`,
    ids,
  );
  return rows.map(toMember);
}

/** Members by id. */
export const memberById = defineLoader<string, Member | null>('memberById', async ({ db }, ids) =>
  indexBy(ids, await readMembers(db, ids), (member) => member.id),
);

/** The members somebody answers for, oldest first. */
export const dependantsByGuardian = defineLoader<string, Member[]>(
  'dependantsByGuardian',
  async ({ db }, ids) => {
    const sql = `SELECT ${MEMBER_COLUMNS} FROM member m WHERE m.guardian_id IN (${placeholders(ids)}) AND m.is_active = 1 ORDER BY m.birth_date, m.id LIMIT 1000`;
    return groupBy(
      ids,
      (await db.query<MemberRow>(sql, ids)).map(toMember),
      (member) => member.guardianId ?? '',
    );
  },
);

/** Turns a row into a member. */
export function toMember(row: MemberRow): Member {
  return {
    ...row,
    nodeType: 'Member',
    isEmailVerified: Number(row.isEmailVerified) === 1,
    isPhoneVerified: Number(row.isPhoneVerified) === 1,
    isProvisional: row.isProvisional === 1,
    keepsHistory: row.keepsHistory === 1,
    hasPassword: Number(row.hasPassword) === 1,
    isActive: row.isActive === 1,
  };
}
