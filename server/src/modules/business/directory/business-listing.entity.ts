import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';

/**
 * What the public sees of a business: only what was consented to, written anew in the transaction of every
 * change. No public answer reads anything else, so what was taken back is in no list, filter, count or file.
 */
@Entity('business_listing')
@Index('ux_business_listing_slug', ['slug'], { unique: true })
@Index('ix_business_listing_name_sort_business_id', ['nameSort', 'businessId'])
@Index('ix_business_listing_published_at_business_id', ['publishedAt', 'businessId'])
@Index('ix_business_listing_sector_name_sort_business_id', ['sector', 'nameSort', 'businessId'])
@Index('ix_business_listing_kelurahan_code', ['kelurahanCode'])
export class BusinessListingEntity {
  @PrimaryColumn('varchar', { name: 'business_id', length: 30 })
  businessId: string;

  @ManyToOne('BusinessEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'business_id', foreignKeyConstraintName: 'fk_business_listing_business_id' })
  business?: object;

  @Column('varchar', { length: 80 })
  slug: string;

  @Column('varchar', { length: 120 })
  name: string;

  @Column('varchar', { name: 'name_sort', length: 120 })
  nameSort: string;

  @Column('varchar', { length: 24 })
  sector: string;

  @Column('varchar', { length: 300, nullable: true })
  summary: string | null;

  @Column('text', { nullable: true })
  description: string | null;

  /** Names of owners who want to be named, as a list. */
  @Column('text', { name: 'owner_names' })
  ownerNames: string;

  @Column('varchar', { name: 'kelurahan_code', length: 16, nullable: true })
  kelurahanCode: string | null;

  @Column('varchar', { name: 'regency_place', length: 80, nullable: true })
  regencyPlace: string | null;

  @Column('varchar', { length: 200, nullable: true })
  street: string | null;

  @Column('varchar', { length: 20, nullable: true })
  whatsapp: string | null;

  @Column('varchar', { length: 13, nullable: true })
  nib: string | null;

  @Column('varchar', { name: 'kbli_code', length: 5, nullable: true })
  kbliCode: string | null;

  @Column('varchar', { name: 'kbli_edition', length: 4, nullable: true })
  kbliEdition: string | null;

  @Column('varchar', { name: 'size_class', length: 24, nullable: true })
  sizeClass: string | null;

  @Column('text')
  links: string;

  @Column('varchar', { name: 'photo_upload_id', length: 30, nullable: true })
  photoUploadId: string | null;

  @Column('varchar', { name: 'photo_alt', length: 200, nullable: true })
  photoAlt: string | null;

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

  /** Folded words in which the directory looks. */
  @Column('text', { name: 'search_text' })
  searchText: string;

  @Column('datetime', { name: 'published_at', precision: 3 })
  publishedAt: Date;

  @Column('datetime', { name: 'changed_at', precision: 3 })
  changedAt: Date;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer })
  isSample: boolean;
}
