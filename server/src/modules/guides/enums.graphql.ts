import { registered } from '../../platform/graphql/enum';
import type { GuideSector, GuideStage, GuideNeed, GuideStatus } from './guide.terms';
import type { TemplateCode } from './tools/templates.rules';

/** Needs in the schema. */
export const GuideNeedEnum = registered<GuideNeed>(
  'GuideNeed',
  'What a guide helps a small business with. New values may appear.',
  {
    START: 'Beginning a business.',
    PERMITS: 'Permits and certificates: NIB, P-IRT, halal, brand.',
    FINANCE: 'Money: credit such as KUR.',
    MARKETING: 'Finding buyers.',
    PACKAGING: 'Packaging and labels.',
    BOOKKEEPING: 'Keeping books, working out prices.',
    EXPORT: 'Selling abroad.',
  },
);

/** Stages in the schema. */
export const GuideStageEnum = registered<GuideStage>('GuideStage', 'How far a business has come.', {
  IDEA: 'An idea (ide).',
  STARTED: 'Begun (rintisan).',
  GROWING: 'Growing (berkembang).',
  SCALING: 'Ready for the next class (naik kelas).',
});

/** Sectors in the schema. */
export const GuideSectorEnum = registered<GuideSector>(
  'GuideSector',
  'What a business does. New values may appear.',
  {
    FOOD: 'Food and drink.',
    CRAFT: 'Crafts: furniture, metal, pottery.',
    FASHION: 'Clothes, embroidery, batik.',
    TRADE: 'Trade.',
    SERVICES: 'Services.',
    FARMING: 'Farming and fishing.',
  },
);

/** States of a guide in the schema. */
export const GuideStatusEnum = registered<GuideStatus>('GuideStatus', 'The life of a guide.', {
  DRAFT: 'Being written; staff only.',
  PUBLISHED: 'Everybody sees it.',
  ARCHIVED: 'Out of date; staff only.',
});

/** Templates in the schema. */
export const GuideTemplateEnum = registered<TemplateCode>(
  'GuideTemplateCode',
  'Files that people fill in. New values may appear.',
  {
    CASH_BOOK: 'A cash book with a running balance (buku kas).',
    PRICE_SHEET: 'A sheet that works out a price.',
    CASH_FLOW: 'A cash-flow sheet of twelve months.',
    LABEL_CHECKLIST: 'What a food label must say.',
    FOOD_SAFETY_LETTER: 'A letter that asks for food-safety training.',
    BUSINESS_PLAN: 'A business plan on one page.',
  },
);
