import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import { addDays, toInstant } from '../../../shared/civil-date';
import type { NewId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import { foldText } from '../../../shared/text';
import { KELURAHAN } from '../../members';
import { approveSnapshot, findAcceptedFacts } from '../moderation/accepted-snapshot.queries';
import { loadOwners } from '../owners/owners.queries';
import { lockBusiness } from '../profiles/businesses.queries';
import { loadProducts } from '../profiles/products.queries';
import { writeListing } from '../directory/write-listing.queries';
import type { ConsentField } from '../business.terms';
import { CONSENT_FIELDS, CONSENT_TEXT_VERSION } from '../business.terms';
import { toSlug } from '../business.terms';
import { SAMPLE_CRAFTS } from './sample-crafts';
import { SAMPLE_FOODS } from './sample-foods';
import type { SampleBusiness } from './sample-shapes';

type Scene = {
  readonly db: Database;
  readonly newId: NewId;
  readonly moment: SampleMoment;
  readonly owners: readonly string[];
};

const FIRST_DAY = -420;
const DAYS_APART = 13;

/**
 * Fills the sample library with some thirty made-up businesses of Pasuruan's crafts. The same seed and day
 * give the same rows.
 */
export async function seedSampleBusinesses(
  house: { readonly db: Database },
  moment: SampleMoment,
): Promise<{ businesses: number }> {
  const { db } = house;
  const adults = await db.query<{ id: string }>(
    'SELECT id FROM member WHERE is_sample = 1 AND birth_date < ? ORDER BY CASE WHEN password_hash IS NULL THEN 1 ELSE 0 END, id LIMIT 60',
    [addDays(moment.today, -25 * 365)],
  );
  const scene: Scene = {
    db,
    moment,
    newId: seededIds(moment, 'business/'),
    owners: adults.map(({ id }) => id),
  };
  const businesses = [...SAMPLE_FOODS, ...SAMPLE_CRAFTS];
  if (scene.owners.length === 0) return { businesses: 0 };
  await db.transaction(async (tx) => {
    for (const [place, business] of businesses.entries()) await writeBusiness(scene, tx, { business, place });
    return ok(null);
  });
  return { businesses: businesses.length };
}

async function writeBusiness(
  scene: Scene,
  tx: EntityManager,
  { business, place }: { business: SampleBusiness; place: number },
): Promise<void> {
  const { db, newId, moment, owners } = scene;
  const began = toInstant(addDays(moment.today, FIRST_DAY + place * DAYS_APART), '09:00');
  const [id, at, ownerId] = [newId('biz', began), sqlInstant(began), owners[place % owners.length]];
  const hidden = new Set(['STREET', ...(business.hidden ?? [])]);
  const publicFields = CONSENT_FIELDS.filter((field) => !hidden.has(field));
  await insertRows(tx, 'business', [
    {
      ...columnsOf(business, place),
      id,
      public_fields: JSON.stringify(publicFields),
      created_at: at,
      created_by: ownerId,
      updated_at: at,
      ...statusOf(business, at),
    },
  ]);
  await insertRows(tx, 'business_owner', [
    { business_id: id, member_id: ownerId, public_name: business.owner ?? null, since: at },
  ]);
  await insertRows(tx, 'business_product', productRows(scene, { business, place }, { id, began }));
  await insertRows(tx, 'business_consent', consentRows(scene, publicFields, { id, began, ownerId }));
  const profile = await lockBusiness(db, tx, id);
  if (!profile) return;
  if (profile.status === 'PUBLISHED') await approveSnapshot(tx, id, began);
  await writeListing(tx, {
    profile,
    accepted: await findAcceptedFacts(tx, id),
    owners: await loadOwners(tx, id),
    products: await loadProducts(tx, id),
  });
  if (business.change) await changeSample(tx, { id, change: business.change, moment });
}

function productRows(
  { newId, moment }: Scene,
  { business, place }: { business: SampleBusiness; place: number },
  { id, began }: { id: string; began: Date },
) {
  return business.products.map(({ name, price, unit, words, hasPirt, hasHalal }, position) => ({
    id: newId('bpr', began),
    business_id: id,
    position,
    name,
    description: words ?? null,
    price,
    price_unit: unit === '' ? null : unit,
    pirt: hasPirt ? pirtOf(place, position, moment) : null,
    halal: hasHalal ? `ID3511000${String(place * 100 + position).padStart(6, '0')}1126` : null,
    is_available: 1,
  }));
}

function consentRows(
  { newId }: Scene,
  publicFields: readonly ConsentField[],
  { id, began, ownerId }: { id: string; began: Date; ownerId: string | undefined },
) {
  return publicFields.map((field) => ({
    id: newId('bcs', began),
    business_id: id,
    field,
    is_public: 1,
    text_version: CONSENT_TEXT_VERSION,
    channel: 'ONLINE',
    recorded_at: sqlInstant(began),
    recorded_by: ownerId,
  }));
}

function columnsOf(business: SampleBusiness, place: number): Record<string, unknown> {
  const number = String(place + 1).padStart(4, '0');
  return {
    slug: toSlug(foldText(business.name)),
    name: business.name,
    sector: business.sector,
    summary: business.summary,
    description: business.description ?? null,
    kelurahan_code: KELURAHAN.find(({ name }) => name === business.kelurahan)?.code ?? null,
    regency_place: business.regencyPlace ?? null,
    street: 'Jl. Contoh 1',
    whatsapp: `+62800000${number}`,
    nib: `999000000${number}`,
    kbli_code: business.kbli ?? null,
    kbli_edition: business.kbli === undefined ? null : '2020',
    size_class: business.size ?? 'MICRO',
    size_basis: 'SALES',
    links: JSON.stringify((business.links ?? []).map(([kind, url]) => ({ kind, url }))),
    is_sample: 1,
    version: 1,
  };
}

function statusOf(
  { status = 'PUBLISHED', reason, isVerified }: SampleBusiness,
  at: string,
): Record<string, unknown> {
  const isPublished = status === 'PUBLISHED';
  return {
    status,
    status_reason: reason ?? null,
    submitted_at: status === 'DRAFT' ? null : at,
    published_at: isPublished ? at : null,
    reviewed_at: isPublished ? at : null,
    verified_at: isVerified ? at : null,
    verified_by: null,
  };
}

/** What an owner of the sample changed yesterday, so that staff find something to accept. */
async function changeSample(
  tx: EntityManager,
  { id, change, moment }: { id: string; change: NonNullable<SampleBusiness['change']>; moment: SampleMoment },
): Promise<void> {
  const at = sqlInstant(toInstant(addDays(moment.today, -1), '19:20'));
  await updateRow(tx, 'business', id, { summary: change.summary, pending_since: at, updated_at: at });
  await tx.query('UPDATE business_product SET price = ? WHERE business_id = ? AND position = 0', [
    change.price,
    id,
  ]);
}

/** A made-up number: the producer's numbers of the sample begin with 9. */
function pirtOf(place: number, position: number, { today }: SampleMoment): string {
  const ends = String(Number(today.slice(0, 4)) + 3).slice(2);
  return `P-IRT 2063575${String(position + 1).padStart(2, '0')}9${String(place + 1).padStart(3, '0')}-${ends}`;
}
