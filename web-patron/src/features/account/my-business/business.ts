import type { MyBusinessQuery } from './MyBusiness.generated';

/** Is a business of the member, as its page lets it be edited. */
export type OwnBusiness = MyBusinessQuery['ownBusinesses'][number];

/** Is a kelurahan to choose from. */
export type KelurahanChoice = MyBusinessQuery['kelurahan'][number];
