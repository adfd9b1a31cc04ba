import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { bigintTransformer, flagTransformer } from '../../../platform/db/columns';

/** What a business makes or sells. */
@Entity('business_product')
@Index('ix_business_product_business_id_position', ['businessId', 'position'])
@Index('ix_business_product_photo_upload_id', ['photoUploadId'])
export class BusinessProductEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'business_id', length: 30 })
  businessId: string;

  @ManyToOne('BusinessEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'business_id', foreignKeyConstraintName: 'fk_business_product_business_id' })
  business?: object;

  @Column('int', { default: 0 })
  position: number;

  @Column('varchar', { length: 120 })
  name: string;

  @Column('varchar', { length: 400, nullable: true })
  description: string | null;

  /** Whole rupiah; null when the price is told on asking. */
  @Column('bigint', { transformer: bigintTransformer, nullable: true })
  price: number | null;

  /** What the price is for: 200 g, a pair, a metre. */
  @Column('varchar', { name: 'price_unit', length: 60, nullable: true })
  priceUnit: string | null;

  /** Its permit of home-made food, as printed. */
  @Column('varchar', { length: 24, nullable: true })
  pirt: string | null;

  /** Number of its halal certificate, as printed. */
  @Column('varchar', { length: 24, nullable: true })
  halal: string | null;

  @Column('varchar', { name: 'photo_upload_id', length: 30, nullable: true })
  photoUploadId: string | null;

  @ManyToOne('UploadEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'photo_upload_id', foreignKeyConstraintName: 'fk_business_product_photo_upload_id' })
  photoUpload?: object | null;

  @Column('varchar', { name: 'photo_alt', length: 200, nullable: true })
  photoAlt: string | null;

  @Column('tinyint', { name: 'is_available', transformer: flagTransformer, default: 1 })
  isAvailable: boolean;
}

/** What an owner let the public see or took back, and when: rows are only added. */
@Entity('business_consent')
@Index('ix_business_consent_business_id_recorded_at', ['businessId', 'recordedAt'])
export class BusinessConsentEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'business_id', length: 30 })
  businessId: string;

  @ManyToOne('BusinessEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'business_id', foreignKeyConstraintName: 'fk_business_consent_business_id' })
  business?: object;

  @Column('varchar', { length: 24 })
  field: string;

  @Column('tinyint', { name: 'is_public', transformer: flagTransformer })
  isPublic: boolean;

  /** Which wording was read. */
  @Column('varchar', { name: 'text_version', length: 16 })
  textVersion: string;

  /** Online by an owner, or at the desk by staff. */
  @Column('varchar', { length: 24 })
  channel: string;

  @Column('datetime', { name: 'recorded_at', precision: 3 })
  recordedAt: Date;

  @Column('varchar', { name: 'recorded_by', length: 40 })
  recordedBy: string;
}

/** Asks somebody to become an owner: whoever has the code and a library card may accept once. */
@Entity('business_invitation')
@Index('ux_business_invitation_code_hash', ['codeHash'], { unique: true })
@Index('ix_business_invitation_business_id_expires_at', ['businessId', 'expiresAt'])
export class BusinessInvitationEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'business_id', length: 30 })
  businessId: string;

  @ManyToOne('BusinessEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'business_id', foreignKeyConstraintName: 'fk_business_invitation_business_id' })
  business?: object;

  @Column('varchar', { name: 'code_hash', length: 64 })
  codeHash: string;

  /** The owner who hands over and leaves when it is accepted; null when both stay. */
  @Column('varchar', { name: 'replaces_member_id', length: 30, nullable: true })
  replacesMemberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({
    name: 'replaces_member_id',
    foreignKeyConstraintName: 'fk_business_invitation_replaces_member_id',
  })
  replacesMember?: object | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  @Column('datetime', { name: 'expires_at', precision: 3 })
  expiresAt: Date;

  @Column('datetime', { name: 'used_at', precision: 3, nullable: true })
  usedAt: Date | null;
}
