import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { bigintTransformer, flagTransformer } from '../../../platform/db/columns';

/**
 * What staff last accepted of a published business: its listing is written from this, whatever its owners
 * change meanwhile.
 */
@Entity('business_accepted')
@Index('ix_business_accepted_photo_upload_id', ['photoUploadId'])
export class BusinessAcceptedEntity {
  @PrimaryColumn('varchar', { name: 'business_id', length: 30 })
  businessId: string;

  @ManyToOne('BusinessEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'business_id', foreignKeyConstraintName: 'fk_business_accepted_business_id' })
  business?: object;

  @Column('varchar', { length: 120 })
  name: string;

  @Column('varchar', { length: 24 })
  sector: string;

  @Column('varchar', { length: 300, nullable: true })
  summary: string | null;

  @Column('text', { nullable: true })
  description: string | null;

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

  @Column('text', { nullable: true })
  links: string | null;

  @Column('varchar', { name: 'photo_upload_id', length: 30, nullable: true })
  photoUploadId: string | null;

  @ManyToOne('UploadEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'photo_upload_id', foreignKeyConstraintName: 'fk_business_accepted_photo_upload_id' })
  photoUpload?: object | null;

  @Column('varchar', { name: 'photo_alt', length: 200, nullable: true })
  photoAlt: string | null;

  @Column('datetime', { name: 'accepted_at', precision: 3 })
  acceptedAt: Date;
}

/** A product as staff last accepted it. */
@Entity('business_accepted_product')
@Index('ix_business_accepted_product_business_id_position', ['businessId', 'position'])
@Index('ix_business_accepted_product_photo_upload_id', ['photoUploadId'])
export class BusinessAcceptedProductEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'business_id', length: 30 })
  businessId: string;

  @ManyToOne('BusinessEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'business_id', foreignKeyConstraintName: 'fk_business_accepted_product_business_id' })
  business?: object;

  @Column('int', { default: 0 })
  position: number;

  @Column('varchar', { length: 120 })
  name: string;

  @Column('varchar', { length: 400, nullable: true })
  description: string | null;

  @Column('bigint', { transformer: bigintTransformer, nullable: true })
  price: number | null;

  @Column('varchar', { name: 'price_unit', length: 60, nullable: true })
  priceUnit: string | null;

  @Column('varchar', { length: 24, nullable: true })
  pirt: string | null;

  @Column('varchar', { length: 24, nullable: true })
  halal: string | null;

  @Column('varchar', { name: 'photo_upload_id', length: 30, nullable: true })
  photoUploadId: string | null;

  @ManyToOne('UploadEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({
    name: 'photo_upload_id',
    foreignKeyConstraintName: 'fk_business_accepted_product_photo_upload_id',
  })
  photoUpload?: object | null;

  @Column('varchar', { name: 'photo_alt', length: 200, nullable: true })
  photoAlt: string | null;

  @Column('tinyint', { name: 'is_available', transformer: flagTransformer, default: 1 })
  isAvailable: boolean;
}
