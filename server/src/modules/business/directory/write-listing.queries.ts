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

/** A business after a change: its status and consents, and the accepted facts and products. */
export type WholeBusiness = {
  readonly profile: BusinessProfile;
  readonly accepted: AcceptedFacts | null;
  readonly owners: readonly BusinessOwner[];
  readonly products: readonly BusinessProduct[];
};

/** Words that people search for although profiles of the sector may not contain them. */
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

/** Rewrites the public row of a business; none while it is not published or its owners do not consent. */
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
  // A withdrawn name is not shown; of a changed name the accepted one is shown until staff decide.
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
    updatedAt: acceptedAt,
    isSample: profile.isSample,
  };
}

/** Keeps the facts that the owners consented to show. */
function showFacts<Facts extends ProfileFacts>(facts: Facts, shows: (field: ConsentField) => boolean): Facts {
  const hidden = PROFILE_FACTS.filter((fact) => !FACT_HANDLING[fact].consents.every(shows));
  return { ...facts, ...Object.fromEntries(hidden.map((fact) => [fact, fact === 'links' ? [] : null])) };
}

/** Returns the words a business is found by: those it shows and the names of its sector. */
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
