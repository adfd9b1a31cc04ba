import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { deleteRows, insertRows } from '../../../platform/db/write-rows';
import { foldText } from '../../../shared/text';
import { kelurahanByCode } from '../../members';
import type { BusinessSector, ConsentField } from '../domain/business-terms';
import type { BusinessOwner, BusinessProfile } from './businesses';
import type { BusinessProduct } from './products';

/** All of a business, as it is after a change. */
export type WholeBusiness = { readonly profile: BusinessProfile; readonly owners: readonly BusinessOwner[]; readonly products: readonly BusinessProduct[] };

/** Words people look for that no profile of the sector may hold. */
const SECTOR_WORDS: Readonly<Record<BusinessSector, string>> = {
  FOOD: 'makanan minuman kuliner food drink', FURNITURE: 'mebel furnitur kayu furniture', METAL: 'logam metal', POTTERY: 'gerabah keramik pottery', TEXTILE: 'batik bordir konveksi kain textile embroidery',
  SEAFOOD: 'ikan laut perikanan seafood fish', CRAFT: 'kerajinan craft', FASHION: 'busana pakaian fashion', FARMING: 'tani kebun ternak farming', TRADE: 'toko dagang trade shop', SERVICES: 'jasa services', OTHER: '',
};

/** Writes anew what the public sees of a business; nothing while it is not published or not consented to. */
export async function writeListing(tx: EntityManager, whole: WholeBusiness): Promise<void> {
  await deleteRows(tx, 'business_listing', 'business_id', [whole.profile.id]);
  const row = listingRow(whole);
  if (row !== null) await insertRows(tx, 'business_listing', [row]);
}

function listingRow({ profile, owners, products }: WholeBusiness): Record<string, unknown> | null {
  if (profile.status !== 'PUBLISHED' || !profile.publicFields.includes('PROFILE') || profile.publishedAt === null) return null;
  const shows = (field: ConsentField): boolean => profile.publicFields.includes(field);
  const shown = <Value>(field: ConsentField, value: Value): Value | null => (shows(field) ? value : null);
  const ownerNames = owners.flatMap(({ publicName }) => publicName ?? []);
  const place = shows('LOCATION') ? [kelurahanByCode(profile.kelurahanCode ?? '')?.name, profile.regencyPlace] : [];
  const words = [profile.name, SECTOR_WORDS[profile.sector], profile.summary, profile.description, ...ownerNames, ...place, ...(shows('PRODUCTS') ? products.flatMap(({ name, description }) => [name, description]) : [])];
  return {
    business_id: profile.id, slug: profile.slug, name: profile.name, name_sort: foldText(profile.name), sector: profile.sector, summary: profile.summary, description: profile.description, owner_names: JSON.stringify(ownerNames),
    kelurahan_code: shown('LOCATION', profile.kelurahanCode), regency_place: shown('LOCATION', profile.regencyPlace), street: shows('LOCATION') ? shown('STREET', profile.street) : null, whatsapp: shown('WHATSAPP', profile.whatsApp),
    nib: shown('PERMITS', profile.nib), kbli_code: shown('PERMITS', profile.kbliCode), kbli_edition: shown('PERMITS', profile.kbliEdition), size_class: shown('SIZE', profile.sizeClass),
    links: JSON.stringify(shows('LINKS') ? profile.links : []), photo_upload_id: shown('PHOTOS', profile.photoUploadId), photo_alt: shown('PHOTOS', profile.photoAlt), is_verified: Number(profile.verifiedAt !== null),
    shows_products: Number(shows('PRODUCTS')), shows_photos: Number(shows('PHOTOS')), shows_permits: Number(shows('PERMITS')), is_open_data: Number(shows('OPEN_DATA')),
    search_text: ` ${foldText(words.filter(Boolean).join(' '))}`, published_at: sqlInstant(profile.publishedAt), changed_at: sqlInstant(profile.changedAt), is_sample: Number(profile.isSample),
  };
}
