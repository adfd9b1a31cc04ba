import type { EntityManager } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { deleteRows, insertRows } from '../../../platform/db/write-rows';
import { foldText } from '../../../shared/text';
import { kelurahanByCode } from '../../members';
import type { BusinessSector, ConsentField } from '../business.terms';
import type { AcceptedFacts } from '../moderation/business-accepted.entity';
import type { BusinessOwner, BusinessProfile } from '../profiles/business.entity';
import type { BusinessProduct } from '../profiles/business-parts.entity';
import type { ProfileFacts } from '../profiles/profile-facts.columns';
import { FACT_HANDLING, PROFILE_FACTS } from '../profiles/profile-facts.columns';
import { BusinessListingEntity } from './business-listing.entity';

const listings = table(BusinessListingEntity);

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
  await deleteRows(tx, listings.name, 'business_id', [whole.profile.id]);
  const listing = toListing(whole);
  if (listing !== null) await insertRows(tx, listings.name, [listings.write(listing)]);
}

function toListing({
  profile,
  accepted,
  owners,
  products,
}: WholeBusiness): EntityRow<BusinessListingEntity> | null {
  if (
    profile.status !== 'PUBLISHED' ||
    !profile.publicFields.includes('PROFILE') ||
    profile.publishedAt === null ||
    accepted === null
  )
    return null;
  const shows = (field: ConsentField): boolean => profile.publicFields.includes(field);
  // A name that an owner took back is not told; of a changed one staff read the new one first, and what they
  // accepted stands meanwhile.
  const ownerNames = owners.flatMap(({ publicName, acceptedName }) =>
    publicName === null || acceptedName === null ? [] : acceptedName,
  );
  const { acceptedAt, ...facts } = accepted;
  return {
    ...showFacts(facts, shows),
    slug: profile.slug,
    nameSort: foldText(accepted.name),
    ownerNames,
    isVerified: profile.verifiedAt !== null,
    showsProducts: shows('PRODUCTS'),
    showsPhotos: shows('PHOTOS'),
    showsPermits: shows('PERMITS'),
    isOpenData: shows('OPEN_DATA'),
    searchText: ` ${foldText(searchWords(accepted, ownerNames, products, shows).filter(Boolean).join(' '))}`,
    publishedAt: profile.publishedAt,
    changedAt: acceptedAt,
    isSample: profile.isSample,
  };
}

/** Leaves of the facts what the owners consented to show. */
function showFacts<Facts extends ProfileFacts>(facts: Facts, shows: (field: ConsentField) => boolean): Facts {
  const hidden = PROFILE_FACTS.filter((fact) => !FACT_HANDLING[fact].consents.every(shows));
  return { ...facts, ...Object.fromEntries(hidden.map((fact) => [fact, fact === 'links' ? [] : null])) };
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
