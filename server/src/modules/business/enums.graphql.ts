import { registerEnumType } from 'type-graphql';

import { registered } from '../../platform/graphql/enum';
import type { KbliEdition } from './profile-entries/profile-facts.rules';

/** `BusinessSector` of the schema. */
export const BusinessSectorEnum = registered(
  'BusinessSector',
  'What a small business lives on. New values may appear: treat an unknown one as `OTHER`.',
  {
    FOOD: 'Food and drink.',
    FURNITURE: 'Furniture.',
    METAL: 'Metal craft.',
    POTTERY: 'Pottery and ceramics.',
    TEXTILE: 'Batik, embroidery, sewing.',
    SEAFOOD: 'Fish and seafood.',
    CRAFT: 'Other crafts.',
    FASHION: 'Clothes and accessories.',
    FARMING: 'Farming and animals.',
    TRADE: 'Trade.',
    SERVICES: 'Services.',
    OTHER: 'Anything else.',
  },
);

/** `BusinessStatus` of the schema. */
export const BusinessStatusEnum = registered(
  'BusinessStatus',
  'The life of a profile. New values may appear: treat an unknown one as `DRAFT`.',
  {
    DRAFT: 'Being written; nobody but its owners and staff sees it.',
    SUBMITTED: 'Waits for staff to read it.',
    PUBLISHED: 'Stands in the directory, as far as its owners consented.',
    RETURNED: 'Staff gave it back with a reason.',
    CLOSED: 'Taken away for good.',
  },
);

/** `BusinessConsentField` of the schema. */
export const ConsentFieldEnum = registered(
  'BusinessConsentField',
  'What an owner lets the public see. New values may appear.',
  {
    PROFILE: 'Name, sector, summary and description: without it nothing is shown at all.',
    LOCATION: 'The kelurahan, or the place in the Kabupaten.',
    STREET: 'The street, beside the kelurahan.',
    WHATSAPP: 'The WhatsApp number.',
    PERMITS: 'NIB, KBLI, P-IRT and halal certificates.',
    SIZE: 'The size class.',
    PRODUCTS: 'Products and prices.',
    PHOTOS: 'Photos.',
    LINKS: 'Links to shops and social media.',
    OPEN_DATA: 'Everything shown may also stand in the file of open data.',
  },
);

/** `BusinessConsentChannel` of the schema. */
export const ConsentChannelEnum = registered('BusinessConsentChannel', 'How a consent came.', {
  ONLINE: 'An owner gave it online.',
  DESK: 'Staff recorded it for an owner.',
});

/** `BusinessLinkKind` of the schema. */
export const LinkKindEnum = registered(
  'BusinessLinkKind',
  'Where a link leads. New values may appear: treat an unknown one as `WEBSITE`.',
  {
    WEBSITE: 'Its own site.',
    INSTAGRAM: 'Instagram.',
    FACEBOOK: 'Facebook.',
    TIKTOK: 'TikTok.',
    YOUTUBE: 'YouTube.',
    SHOPEE: 'Shopee.',
    TOKOPEDIA: 'Tokopedia.',
    MAPS: 'A map.',
  },
);

/** `KbliEdition` of the schema. */
export const KbliEditionEnum = {
  KBLI_2017: '2017',
  KBLI_2020: '2020',
  KBLI_2025: '2025',
} as const satisfies Record<string, KbliEdition>;
registerEnumType<Record<string, string>>(KbliEditionEnum, {
  name: 'KbliEdition',
  description: 'Edition of the classification of business fields: a code means something only with it.',
  valuesConfig: {
    KBLI_2017: { description: 'KBLI 2017.' },
    KBLI_2020: { description: 'KBLI 2020.' },
    KBLI_2025: { description: 'KBLI 2025.' },
  },
});

/** `BusinessSize` of the schema. */
export const BusinessSizeEnum = registered('BusinessSize', 'Size of a business by PP 7/2021.', {
  MICRO: 'Micro.',
  SMALL: 'Small.',
  MEDIUM: 'Medium.',
  LARGE: 'Large: outside of UMKM.',
});

/** `BusinessSizeBasis` of the schema. */
export const SizeBasisEnum = registered('BusinessSizeBasis', 'What the size was worked out from.', {
  CAPITAL: 'Capital without land and buildings: while it is being founded.',
  SALES: 'Yearly sales: once it runs.',
});

/** `BusinessOrderField` of the schema. */
export const BusinessOrderFieldEnum = registered(
  'BusinessOrderField',
  'What the directory can be ordered by.',
  { NAME: 'Name.', PUBLISHED_AT: 'When it first stood there.' },
);

/** `BusinessProfileOrderField` of the schema. */
export const BusinessProfileOrderFieldEnum = registered(
  'BusinessProfileOrderField',
  'What profiles can be ordered by.',
  { UPDATED_AT: 'Last change.', NAME: 'Name.' },
);

/** `BusinessDecisionKind` of the schema. */
export const DecisionKindEnum = registered(
  'BusinessDecisionKind',
  'What staff decided about a profile. New values may appear.',
  {
    PUBLISHED: 'A submitted profile was published.',
    RETURNED: 'It was returned with a reason and stands in the directory no more.',
    CHANGES_ACCEPTED: 'Changes of a published profile were accepted.',
    CHANGES_REFUSED: 'They were refused with a reason; the public goes on seeing what was accepted.',
  },
);

/** `BusinessFact` of the schema. */
export const BusinessFactEnum = registered(
  'BusinessFact',
  'A fact of a business that waits to be accepted. New values may appear.',
  {
    NAME: 'Its name.',
    SECTOR: 'What it lives on, as a value of `BusinessSector`.',
    SUMMARY: 'The sentence about it.',
    DESCRIPTION: 'All about it.',
    PLACE: 'The kelurahan, or the place in the Kabupaten.',
    STREET: 'Street and number.',
    WHATSAPP: 'The WhatsApp number.',
    NIB: 'The NIB.',
    KBLI: 'The field of business with its edition.',
    SIZE: 'The size, as a value of `BusinessSize`.',
    LINKS: 'Links, one a line.',
    OWNER_NAMES: 'Names of owners who want to be named.',
  },
);
