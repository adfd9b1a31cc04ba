import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';

/**
 * The profile of a small business as its owners keep it; what the public sees of it stands in its listing.
 */
@Entity('business')
@Index('ux_business_slug', ['slug'], { unique: true })
@Index('ix_business_status_changed_at_id', ['status', 'changedAt', 'id'])
@Index('ix_business_photo_upload_id', ['photoUploadId'])
export class BusinessEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 80 })
  slug: string;

  @Column('varchar', { length: 120 })
  name: string;

  @Column('varchar', { length: 24 })
  status: string;

  /** Why staff returned it. */
  @Column('varchar', { name: 'status_reason', length: 500, nullable: true })
  statusReason: string | null;

  @Column('varchar', { length: 24 })
  sector: string;

  @Column('varchar', { length: 300, nullable: true })
  summary: string | null;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('varchar', { name: 'kelurahan_code', length: 16, nullable: true })
  kelurahanCode: string | null;

  /** Where it is in the neighbouring Kabupaten; never together with a kelurahan of the city. */
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

  /** Worked out from an amount that is not kept. */
  @Column('varchar', { name: 'size_class', length: 24, nullable: true })
  sizeClass: string | null;

  @Column('varchar', { name: 'size_basis', length: 24, nullable: true })
  sizeBasis: string | null;

  /** Links, as a list. */
  @Column('text', { nullable: true })
  links: string | null;

  @Column('varchar', { name: 'photo_upload_id', length: 30, nullable: true })
  photoUploadId: string | null;

  @ManyToOne('UploadEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'photo_upload_id', foreignKeyConstraintName: 'fk_business_photo_upload_id' })
  photoUpload?: object | null;

  @Column('varchar', { name: 'photo_alt', length: 200, nullable: true })
  photoAlt: string | null;

  /** What the public may see now, as a list; how it came to that stands in the consents. */
  @Column('varchar', { name: 'public_fields', length: 200 })
  publicFields: string;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  @Column('datetime', { name: 'changed_at', precision: 3 })
  changedAt: Date;

  @Column('datetime', { name: 'submitted_at', precision: 3, nullable: true })
  submittedAt: Date | null;

  @Column('datetime', { name: 'published_at', precision: 3, nullable: true })
  publishedAt: Date | null;

  /** When staff last read all of it. */
  @Column('datetime', { name: 'reviewed_at', precision: 3, nullable: true })
  reviewedAt: Date | null;

  /** Since when something of a published profile waits to be accepted. */
  @Column('datetime', { name: 'pending_since', precision: 3, nullable: true })
  pendingSince: Date | null;

  /** When staff refused what waits; null once the owners changed it again. */
  @Column('datetime', { name: 'changes_refused_at', precision: 3, nullable: true })
  changesRefusedAt: Date | null;

  @Column('datetime', { name: 'verified_at', precision: 3, nullable: true })
  verifiedAt: Date | null;

  @Column('varchar', { name: 'verified_by', length: 30, nullable: true })
  verifiedBy: string | null;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** Who owns a business: one or several members. */
@Entity('business_owner')
@Index('ix_business_owner_member_id', ['memberId'])
export class BusinessOwnerEntity {
  @PrimaryColumn('varchar', { name: 'business_id', length: 30 })
  businessId: string;

  @ManyToOne('BusinessEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'business_id', foreignKeyConstraintName: 'fk_business_owner_business_id' })
  business?: object;

  @PrimaryColumn('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne('MemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_business_owner_member_id' })
  member?: object;

  /** The name the public reads; null while this owner does not want to be named. */
  @Column('varchar', { name: 'public_name', length: 120, nullable: true })
  publicName: string | null;

  /** The name as staff last accepted it. */
  @Column('varchar', { name: 'accepted_name', length: 120, nullable: true })
  acceptedName: string | null;

  @Column('datetime', { precision: 3 })
  since: Date;
}
