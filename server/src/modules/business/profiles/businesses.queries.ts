import type { EntityManager } from 'typeorm';

import { readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { BusinessLink, BusinessSector, BusinessStatus, ConsentField } from '../business.terms';
import type { KbliEdition } from '../profile-entries/profile-facts.rules';
import type { SizeClass } from '../profile-entries/profile-facts.rules';

/** A business as its owners and staff see it. */
export type BusinessProfile = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly status: BusinessStatus;
  readonly statusReason: string | null;
  readonly sector: BusinessSector;
  readonly summary: string | null;
  readonly description: string | null;
  readonly kelurahanCode: string | null;
  readonly regencyPlace: string | null;
  readonly street: string | null;
  readonly whatsApp: string | null;
  readonly nib: string | null;
  readonly kbliCode: string | null;
  readonly kbliEdition: KbliEdition | null;
  readonly sizeClass: SizeClass | null;
  readonly sizeBasis: 'CAPITAL' | 'SALES' | null;
  readonly links: readonly BusinessLink[];
  readonly photoUploadId: string | null;
  readonly photoAlt: string | null;
  readonly publicFields: readonly ConsentField[];
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly submittedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly reviewedAt: Date | null;
  readonly pendingSince: Date | null;
  readonly changesRefusedAt: Date | null;
  readonly verifiedAt: Date | null;
  readonly isSample: boolean;
  readonly version: number;
};

/** An owner of a business. */
export type BusinessOwner = {
  readonly businessId: string;
  readonly memberId: string;
  readonly publicName: string | null;
  readonly acceptedName: string | null;
  readonly since: Date;
};

type Moment = Date | string;

/** A row of a business, as both engines return it. */
export type ProfileRow = {
  id: string;
  slug: string;
  name: string;
  status: BusinessStatus;
  status_reason: string | null;
  sector: BusinessSector;
  summary: string | null;
  description: string | null;
  kelurahan_code: string | null;
  regency_place: string | null;
  street: string | null;
  whatsapp: string | null;
  nib: string | null;
  kbli_code: string | null;
  kbli_edition: KbliEdition | null;
  size_class: SizeClass | null;
  size_basis: 'CAPITAL' | 'SALES' | null;
  links: string | null;
  photo_upload_id: string | null;
  photo_alt: string | null;
  public_fields: string;
  created_at: Moment;
  changed_at: Moment;
  submitted_at: Moment | null;
  published_at: Moment | null;
  reviewed_at: Moment | null;
  pending_since: Moment | null;
  changes_refused_at: Moment | null;
  verified_at: Moment | null;
  is_sample: number;
  version: number;
};
type OwnerRow = {
  business_id: string;
  member_id: string;
  public_name: string | null;
  accepted_name: string | null;
  since: Moment;
};

/** The columns of a profile, of a table called `b`. */
export const PROFILE_COLUMNS = [
  'id',
  'slug',
  'name',
  'status',
  'status_reason',
  'sector',
  'summary',
  'description',
  'kelurahan_code',
  'regency_place',
  'street',
  'whatsapp',
  'nib',
  'kbli_code',
  'kbli_edition',
  'size_class',
  'size_basis',
  'links',
  'photo_upload_id',
  'photo_alt',
  'public_fields',
  'created_at',
  'changed_at',
  'submitted_at',
  'published_at',
  'reviewed_at',
  'pending_since',
  'changes_refused_at',
  'verified_at',
  'is_sample',
  'version',
]
  .map((name) => `b.${name}`)
  .join(', ');
const OWNER_COLUMNS = 'business_id, member_id, public_name, accepted_name, since';
/** More businesses than one person has. */
const MOST_OWN = 20;

/** Profiles by id, whatever their state. */
export const profileById = defineLoader<string, BusinessProfile | null>(
  'businessProfileById',
  async ({ db }, ids) => {
    const rows = await db.query<ProfileRow>(
      `SELECT ${PROFILE_COLUMNS} FROM business b WHERE b.id IN (${placeholders(ids)})`,
      ids,
    );
    return indexBy(ids, rows.map(toProfile), (profile) => profile.id);
  },
);

/** Owners by business, the first one first. */
export const ownersByBusiness = defineLoader<string, BusinessOwner[]>(
  'ownersByBusiness',
  async ({ db }, ids) => {
    const rows = await db.query<OwnerRow>(
      `SELECT ${OWNER_COLUMNS} FROM business_owner WHERE business_id IN (${placeholders(ids)}) ORDER BY since, member_id LIMIT 2000`,
      ids,
    );
    return groupBy(ids, rows.map(toOwner), (owner) => owner.businessId);
  },
);

/** Businesses by member, the oldest first. */
export const profilesByMember = defineLoader<string, BusinessProfile[]>(
  'businessesByMember',
  async ({ db }, ids) => {
    const rows = await db.query<ProfileRow & { member_id: string }>(
      `SELECT o.member_id, ${PROFILE_COLUMNS} FROM business_owner o JOIN business b ON b.id = o.business_id WHERE o.member_id IN (${placeholders(ids)}) ORDER BY o.since, b.id LIMIT ${ids.length * MOST_OWN}`,
      ids,
    );
    return groupBy(
      ids,
      rows.map((row) => ({ memberId: row.member_id, profile: toProfile(row) })),
      ({ memberId }) => memberId,
    ).map((owned) => owned.map(({ profile }) => profile));
  },
);

/** Lists the businesses of a member, the oldest first. */
export async function profilesOfMember(db: Database, memberId: string): Promise<BusinessProfile[]> {
  const rows = await db.query<ProfileRow>(
    `SELECT ${PROFILE_COLUMNS} FROM business_owner o JOIN business b ON b.id = o.business_id WHERE o.member_id = ? ORDER BY o.since, b.id LIMIT ${MOST_OWN}`,
    [memberId],
  );
  return rows.map(toProfile);
}

/** Locks a business until the unit ends; null when there is none. */
export async function lockBusiness(
  db: Database,
  tx: EntityManager,
  id: string,
): Promise<BusinessProfile | null> {
  const [row] = await tx.query<ProfileRow[]>(
    `SELECT ${PROFILE_COLUMNS} FROM business b WHERE b.id = ?${db.forUpdate}`,
    [id],
  );
  return row ? toProfile(row) : null;
}

/** Reads who owns a business, inside the unit that has locked it. */
export async function loadOwners(tx: EntityManager, businessId: string): Promise<BusinessOwner[]> {
  const rows = await tx.query<OwnerRow[]>(
    `SELECT ${OWNER_COLUMNS} FROM business_owner WHERE business_id = ? ORDER BY since, member_id LIMIT 100`,
    [businessId],
  );
  return rows.map(toOwner);
}

/** Finds the slugs that begin like one. */
export async function listSlugsLike(tx: EntityManager, slug: string): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ slug: string }[]>('SELECT slug FROM business WHERE slug LIKE ? LIMIT 1000', [
    `${slug}%`,
  ]);
  return new Set(rows.map((row) => row.slug));
}

/** Turns a row into a profile. */
export function toProfile(row: ProfileRow): BusinessProfile {
  const moment = (value: Moment | null): Date | null => (value === null ? null : readInstant(value));
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    status: row.status,
    statusReason: row.status_reason,
    sector: row.sector,
    summary: row.summary,
    description: row.description,
    kelurahanCode: row.kelurahan_code,
    regencyPlace: row.regency_place,
    street: row.street,
    whatsApp: row.whatsapp,
    nib: row.nib,
    kbliCode: row.kbli_code,
    kbliEdition: row.kbli_edition,
    sizeClass: row.size_class,
    sizeBasis: row.size_basis,
    links: row.links === null ? [] : (JSON.parse(row.links) as BusinessLink[]),
    photoUploadId: row.photo_upload_id,
    photoAlt: row.photo_alt,
    publicFields: JSON.parse(row.public_fields) as ConsentField[],
    createdAt: readInstant(row.created_at),
    changedAt: readInstant(row.changed_at),
    submittedAt: moment(row.submitted_at),
    publishedAt: moment(row.published_at),
    reviewedAt: moment(row.reviewed_at),
    pendingSince: moment(row.pending_since),
    changesRefusedAt: moment(row.changes_refused_at),
    verifiedAt: moment(row.verified_at),
    isSample: row.is_sample === 1,
    version: row.version,
  };
}

function toOwner(row: OwnerRow): BusinessOwner {
  return {
    businessId: row.business_id,
    memberId: row.member_id,
    publicName: row.public_name,
    acceptedName: row.accepted_name,
    since: readInstant(row.since),
  };
}
