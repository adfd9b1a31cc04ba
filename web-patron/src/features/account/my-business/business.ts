import type { MyBusinessQuery } from './MyBusiness.generated';

/** Is a business of the member, as its page lets it be edited. */
export type OwnBusiness = MyBusinessQuery['ownBusinesses'][number];

/** Is a kelurahan to choose from. */
export type KelurahanChoice = MyBusinessQuery['kelurahan'][number];

/** Is a photo of the business or of a product. */
export type OwnPhoto = NonNullable<OwnBusiness['photo']>;

/** Is a line of business. */
export type Sector = OwnBusiness['sector'];

/** Lists the lines of business, in the order of the schema. */
export const SECTORS: readonly Sector[] = [
  'FOOD',
  'FURNITURE',
  'METAL',
  'POTTERY',
  'TEXTILE',
  'SEAFOOD',
  'CRAFT',
  'FASHION',
  'FARMING',
  'TRADE',
  'SERVICES',
  'OTHER',
];
