import type { PersonalTable } from '../../platform/personal-data/personal-table';
import { clearedColumns } from '../../platform/personal-data/personal-table';
import { businesses } from './profiles/businesses.queries';
import { FACT_HANDLING, PROFILE_FACTS } from './profiles/profile-facts.columns';
import { BUSINESSES } from './processing';
import { say } from './words/say';

const OWN = 'business_id IN (SELECT o.business_id FROM business_owner o WHERE o.member_id = ?)';

const PERSONAL_FACTS = PROFILE_FACTS.filter((fact) => FACT_HANDLING[fact].isPersonal).map(
  businesses.columnName,
);
const OTHER_FACTS = PROFILE_FACTS.filter((fact) => !FACT_HANDLING[fact].isPersonal).map(
  businesses.columnName,
);

const LISTING: PersonalTable = {
  table: 'business_listing',
  processing: BUSINESSES,
  meaning: say('personalData.businessListing'),
  rowsOf: { condition: OWN },
  isErasedByRow: true,
  personal: {
    ...clearedColumns('slug', ...PERSONAL_FACTS, 'owner_names'),
    search_text: { remains: null, isWithheld: true },
    name_sort: { remains: null, isWithheld: true },
  },
  other: [
    'business_id',
    ...OTHER_FACTS,
    'is_verified',
    'shows_products',
    'shows_photos',
    'shows_permits',
    'is_open_data',
    'published_at',
    'updated_at',
    'is_sample',
  ],
};

const PRODUCT: PersonalTable = {
  table: 'business_product',
  processing: BUSINESSES,
  meaning: say('personalData.businessProduct'),
  rowsOf: { condition: OWN },
  isErasedByRow: true,
  personal: {
    name: { remains: null },
    description: { remains: null },
    pirt: { remains: null },
    halal: { remains: null },
    photo_alt: { remains: null },
  },
  other: ['id', 'business_id', 'position', 'price', 'price_unit', 'photo_upload_id', 'is_available'],
};

const ACCEPTED: PersonalTable = {
  table: 'business_accepted',
  processing: BUSINESSES,
  meaning: say('personalData.businessAccepted'),
  rowsOf: { condition: OWN },
  isErasedByRow: true,
  personal: clearedColumns(...PERSONAL_FACTS),
  other: ['business_id', ...OTHER_FACTS, 'accepted_at'],
};

const ACCEPTED_PRODUCT: PersonalTable = {
  ...PRODUCT,
  table: 'business_accepted_product',
  processing: BUSINESSES,
  meaning: say('personalData.businessAcceptedProduct'),
};

const DECISION: PersonalTable = {
  table: 'business_decision',
  processing: BUSINESSES,
  meaning: say('personalData.businessDecision'),
  rowsOf: { condition: OWN },
  isErasedByRow: true,
  personal: { reason: { remains: null } },
  actors: ['decided_by'],
  other: ['id', 'business_id', 'kind', 'decided_at'],
};

const CONSENT: PersonalTable = {
  table: 'business_consent',
  processing: BUSINESSES,
  meaning: say('personalData.businessConsent'),
  rowsOf: { condition: OWN },
  isErasedByRow: true,
  personal: {},
  actors: ['recorded_by'],
  other: ['id', 'business_id', 'field', 'is_public', 'text_version', 'channel', 'recorded_at'],
};

const INVITATION: PersonalTable = {
  table: 'business_invitation',
  processing: BUSINESSES,
  meaning: say('personalData.businessInvitation'),
  rowsOf: { condition: OWN },
  isErasedByRow: true,
  personal: { code_hash: { remains: null, isWithheld: true } },
  actors: ['created_by'],
  links: ['replaces_member_id'],
  other: ['id', 'business_id', 'created_at', 'expires_at', 'used_at'],
};

/**
 * Sector, kelurahan and size stay for statistics; what names or reaches people goes. A business that others
 * own too is taken out of these rows before.
 */
const BUSINESS: PersonalTable = {
  table: 'business',
  processing: BUSINESSES,
  meaning: say('personalData.business'),
  rowsOf: { condition: 'id IN (SELECT o.business_id FROM business_owner o WHERE o.member_id = ?)' },
  personal: {
    slug: { remains: (memberId) => `x-${memberId.slice(-16).toLowerCase()}` },
    ...clearedColumns('status_reason', ...PERSONAL_FACTS),
    name: { remains: '—' },
    public_fields: { remains: '[]' },
    status: { remains: 'CLOSED' },
  },
  actors: ['created_by', 'written_by'],
  other: [
    'id',
    ...OTHER_FACTS,
    'size_basis',
    'created_at',
    'updated_at',
    'submitted_at',
    'published_at',
    'reviewed_at',
    'pending_since',
    'changes_refused_at',
    'verified_at',
    'verified_by',
    'is_sample',
    'version',
  ],
};

const OWNER: PersonalTable = {
  table: 'business_owner',
  processing: BUSINESSES,
  meaning: say('personalData.businessOwner'),
  rowsOf: { condition: 'member_id = ?' },
  isErasedByRow: true,
  areTwinsDropped: true,
  personal: {
    public_name: { remains: null },
    accepted_name: { remains: null },
    member_id: { remains: null },
  },
  other: ['business_id', 'since', 'loans_shared_at'],
};

/** What the tables of businesses say about members; rows that are found through owners come before these. */
export const BUSINESS_TABLES: readonly PersonalTable[] = [
  LISTING,
  ACCEPTED,
  ACCEPTED_PRODUCT,
  DECISION,
  PRODUCT,
  CONSENT,
  INVITATION,
  BUSINESS,
  OWNER,
];
