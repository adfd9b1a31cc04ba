import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { deleteRows, insertRows } from '../../../platform/db/write-rows';
import { foldText } from '../../../shared/text';
import { kelurahanByCode } from '../../members';
import type { BusinessSector, ConsentField } from '../business.terms';
import type { AcceptedFacts } from '../moderation/accepted-snapshot.queries';
import type { BusinessOwner, BusinessProfile } from '../profiles/businesses.queries';
import type { BusinessProduct } from '../profiles/products.queries';

/**
 * All of a business, as it is after a change: its state and consents, and what staff accepted of its facts
 * and products.
 */
export type WholeBusiness = {
  readonly profile: BusinessProfile;
  readonly accepted: AcceptedFacts | null;
  readonly owners: readonly BusinessOwner[];
  readonly products: readonly BusinessProduct[];
};

/** Words people look for that no profile of the sector may hold. */
const SECTOR_WORDS: Readonly<Record<BusinessSector, string>> = {
  FOOD: 'makanan minuman kuliner food drink',
  FURNITURE: 'mebel furnitur kayu furniture',
  METAL: 'logam metal',
  POTTERY: 'gerabah keramik pottery',
  TEXTILE: 'batik bordir konveksi kain textile embroidery',
  SEAFOOD: 'ikan laut perikanan seafood fish',
  CRAFT: 'kerajinan craft',
  FASHION: 'busana pakaian fashion',
  FARMING: 'tani kebun ternak farming',
  TRADE: 'toko dagang trade shop',
  SERVICES: 'jasa services',
  OTHER: '',
};

/** Writes anew what the public sees of a business; nothing while it is not published or not consented to. */
export async function writeListing(tx: EntityManager, whole: WholeBusiness): Promise<void> {
  await deleteRows(tx, 'business_listing', 'business_id', [whole.profile.id]);
  const row = listingRow(whole);
  if (row !== null) await insertRows(tx, 'business_listing', [row]);
}

function listingRow({ profile, accepted, owners, products }: WholeBusiness): Record<string, unknown> | null {
  if (
    profile.status !== 'PUBLISHED' ||
    !profile.publicFields.includes('PROFILE') ||
    profile.publishedAt === null ||
    accepted === null
  )
    return null;
  const shows = (field: ConsentField): boolean => profile.publicFields.includes(field);
  const shown = <Value>(field: ConsentField, value: Value): Value | null => (shows(field) ? value : null);
  // A name that an owner took back is not told; of a changed one staff read the new one first, and what they
  // accepted stands meanwhile.
  const ownerNames = owners.flatMap(({ publicName, acceptedName }) =>
    publicName === null || acceptedName === null ? [] : acceptedName,
  );
  return {
    business_id: profile.id,
    slug: profile.slug,
    name: accepted.name,
    name_sort: foldText(accepted.name),
    sector: accepted.sector,
    summary: accepted.summary,
    description: accepted.description,
    owner_names: JSON.stringify(ownerNames),
    kelurahan_code: shown('LOCATION', accepted.kelurahanCode),
    regency_place: shown('LOCATION', accepted.regencyPlace),
    street: shows('LOCATION') ? shown('STREET', accepted.street) : null,
    whatsapp: shown('WHATSAPP', accepted.whatsApp),
    nib: shown('PERMITS', accepted.nib),
    kbli_code: shown('PERMITS', accepted.kbliCode),
    kbli_edition: shown('PERMITS', accepted.kbliEdition),
    size_class: shown('SIZE', accepted.sizeClass),
    links: JSON.stringify(shows('LINKS') ? accepted.links : []),
    photo_upload_id: shown('PHOTOS', accepted.photoUploadId),
    photo_alt: shown('PHOTOS', accepted.photoAlt),
    is_verified: Number(profile.verifiedAt !== null),
    shows_products: Number(shows('PRODUCTS')),
    shows_photos: Number(shows('PHOTOS')),
    shows_permits: Number(shows('PERMITS')),
    is_open_data: Number(shows('OPEN_DATA')),
    search_text: ` ${foldText(searchWords(accepted, ownerNames, products, shows).filter(Boolean).join(' '))}`,
    published_at: sqlInstant(profile.publishedAt),
    changed_at: sqlInstant(accepted.acceptedAt),
    is_sample: Number(profile.isSample),
  };
}

/** Returns the words by which a business is found: those that it shows, and what its sector is called. */
function searchWords(
  accepted: AcceptedFacts,
  ownerNames: readonly string[],
  products: readonly BusinessProduct[],
  shows: (field: ConsentField) => boolean,
): readonly (string | null | undefined)[] {
  const place = shows('LOCATION')
    ? [kelurahanByCode(accepted.kelurahanCode ?? '')?.name, accepted.regencyPlace]
    : [];
  return [
    accepted.name,
    SECTOR_WORDS[accepted.sector],
    accepted.summary,
    accepted.description,
    ...ownerNames,
    ...place,
    ...(shows('PRODUCTS') ? products.flatMap(({ name, description }) => [name, description]) : []),
  ];
}
