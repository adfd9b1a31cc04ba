import { registered } from '../../platform/graphql/enum';
import type {
  ConsultationSector,
  ConsultationStage,
  ConsultationStatus,
  ConsultationTopic,
  MeetingMode,
  MentorKind,
  MentorLanguage,
  SlotMode,
  TurnoverBand,
} from './consultation.terms';

/** Stages of a business in the schema. */
export const ConsultationStageEnum = registered<ConsultationStage>(
  'ConsultationStage',
  'How far a business has come. New values may appear: treat an unknown one as `STARTING`.',
  {
    IDEA: 'Ide: not begun yet.',
    STARTING: 'Rintisan: the first customers.',
    GROWING: 'Berkembang: a business that carries itself.',
    SCALING: 'Naik kelas: more people, other places, export.',
  },
);

/** Sectors in the schema. */
export const ConsultationSectorEnum = registered<ConsultationSector>(
  'ConsultationSector',
  'What a business makes or sells. New values may appear: treat an unknown one as `OTHER`.',
  {
    FOOD: 'Food and drink.',
    FURNITURE: 'Furniture (mebel).',
    METAL: 'Metal craft (logam).',
    CRAFT: 'Other crafts: pottery, batik, wickerwork.',
    FASHION: 'Clothes and embroidery (bordir).',
    TRADE: 'Shops and stalls.',
    SERVICES: 'Services.',
    FARMING: 'Farming and fishery.',
    OTHER: 'Anything else.',
  },
);

/** Topics in the schema. */
export const ConsultationTopicEnum = registered<ConsultationTopic>(
  'ConsultationTopic',
  'What a consultation is about. New values may appear.',
  {
    START: 'Beginning a business.',
    PERMITS: 'Permits: NIB, SPP-IRT.',
    HALAL: 'Halal certificates.',
    FINANCE: 'Credit and capital.',
    MARKETING: 'Marketing.',
    PACKAGING: 'Packaging and labels.',
    BOOKKEEPING: 'Books and prices.',
    DIGITAL: 'Selling online.',
    EXPORT: 'Export.',
  },
);

/** Where mentors come from, in the schema. */
export const MentorKindEnum = registered<MentorKind>(
  'MentorKind',
  'Where a mentor comes from. New values may appear: treat an unknown one as `VOLUNTEER`.',
  {
    STAFF: 'The library.',
    AGENCY: 'An office of the city (Dinas) or the state.',
    BANK: 'A bank or another lender.',
    VOLUNTEER: 'A volunteer.',
  },
);

/** Languages of mentors in the schema. */
export const MentorLanguageEnum = registered<MentorLanguage>(
  'MentorLanguage',
  'Languages in which a mentor talks. New values may appear.',
  {
    INDONESIAN: 'Bahasa Indonesia.',
    JAVANESE: 'Javanese.',
    MADURESE: 'Madurese.',
    ENGLISH: 'English.',
    SIGN: 'Sign language (bahasa isyarat).',
  },
);

/** Ways to meet in the schema. */
export const MeetingModeEnum = registered<MeetingMode>('MeetingMode', 'How two people meet.', {
  ON_SITE: 'In the library.',
  ONLINE: 'By a video call.',
});

/** How a slot can be used, in the schema. */
export const ConsultationSlotModeEnum = registered<SlotMode>(
  'ConsultationSlotMode',
  'How an hour can be used.',
  { ON_SITE: 'In the library.', ONLINE: 'By a video call.', EITHER: 'As the member likes.' },
);

/** States of a consultation in the schema. */
export const ConsultationStatusEnum = registered<ConsultationStatus>(
  'ConsultationStatus',
  'The life of a consultation. New values may appear: treat an unknown one as `BOOKED`.',
  {
    BOOKED: 'It is to come, or nobody has said yet what came of it.',
    DONE: 'It took place.',
    NO_SHOW: 'Nobody came.',
    CANCELLED: 'It was given back.',
  },
);

/** Takings in the schema. */
export const TurnoverBandEnum = registered<TurnoverBand>(
  'TurnoverBand',
  'Takings of a business in a month, as a band.',
  {
    UNDER_5M: 'Below Rp5 million.',
    FROM_5M: 'Rp5 million to below Rp25 million.',
    FROM_25M: 'Rp25 million to below Rp100 million.',
    FROM_100M: 'Rp100 million and more.',
  },
);
