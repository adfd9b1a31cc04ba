import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer, jsonTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { BusinessLink } from '../business.terms';
import { linksTransformer, ProfileFactsColumns } from '../profiles/profile-facts.columns';

/**
 * What the public sees of a business: only what its owners consented to, rewritten in the transaction of
 * every change. No public answer reads anything else, so what was withdrawn is in no list, filter, count or
 * file.
 */
@Entity('business_listing')
@Index('ux_business_listing_slug', ['slug'], { unique: true })
@Index('ix_business_listing_name_sort_business_id', ['nameSort', 'businessId'])
@Index('ix_business_listing_published_at_business_id', ['publishedAt', 'businessId'])
@Index('ix_business_listing_sector_name_sort_business_id', ['sector', 'nameSort', 'businessId'])
@Index('ix_business_listing_kelurahan_code', ['kelurahanCode'])
export class BusinessListingEntity extends ProfileFactsColumns {
  @PrimaryColumn('varchar', { name: 'business_id', length: 30 })
  businessId: string;

  @ManyToOne('BusinessEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'business_id', foreignKeyConstraintName: 'fk_business_listing_business_id' })
  business?: object;

  @Column('varchar', { length: 80 })
  slug: string;

  @Column('varchar', { name: 'name_sort', length: 120 })
  nameSort: string;

  /** Names of owners who want to be named. */
  @Column('text', { name: 'owner_names', transformer: jsonTransformer })
  ownerNames: readonly string[];

  @Column('text', { transformer: linksTransformer })
  links: readonly BusinessLink[];

  @Column('tinyint', { name: 'is_verified', transformer: flagTransformer })
  isVerified: boolean;

  @Column('tinyint', { name: 'shows_products', transformer: flagTransformer })
  showsProducts: boolean;

  @Column('tinyint', { name: 'shows_photos', transformer: flagTransformer })
  showsPhotos: boolean;

  @Column('tinyint', { name: 'shows_permits', transformer: flagTransformer })
  showsPermits: boolean;

  @Column('tinyint', { name: 'is_open_data', transformer: flagTransformer })
  isOpenData: boolean;

  /** Folded words that the directory searches. */
  @Column('text', { name: 'search_text' })
  searchText: string;

  @Column('datetime', { name: 'published_at', precision: 3 })
  publishedAt: Date;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer })
  isSample: boolean;
}

/** A business as the public sees it: what its owners consented to, and nothing else. */
export type BusinessListing = Omit<EntityRow<BusinessListingEntity>, 'searchText'> & {
  readonly nodeType: 'Business';
  readonly id: string;
  readonly path: string;
};
