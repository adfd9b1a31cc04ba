import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer, jsonTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { BusinessLink, BusinessStatus, ConsentField } from '../business.terms';
import { linksTransformer, ProfileFactsColumns } from './profile-facts.columns';

/** The profile of a small business as its owners write it. The public sees its row in `business_listing`. */
@Entity('business')
@Index('ux_business_slug', ['slug'], { unique: true })
@Index('ix_business_status_updated_at_id', ['status', 'updatedAt', 'id'])
@Index('ix_business_photo_upload_id', ['photoUploadId'])
export class BusinessEntity extends ProfileFactsColumns {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 80 })
  slug: string;

  @Column('varchar', { length: 24 })
  status: BusinessStatus;

  /** Why staff returned it. */
  @Column('varchar', { name: 'status_reason', length: 500, nullable: true })
  statusReason: string | null;

  @Column('varchar', { name: 'size_basis', length: 24, nullable: true })
  sizeBasis: 'CAPITAL' | 'SALES' | null;

  @Column('text', { transformer: linksTransformer, nullable: true })
  links: readonly BusinessLink[];

  @ManyToOne('UploadEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'photo_upload_id', foreignKeyConstraintName: 'fk_business_photo_upload_id' })
  photoUpload?: object | null;

  /** What the public may see now; the consents record how that came about. */
  @Column('varchar', { name: 'public_fields', length: 200, transformer: jsonTransformer })
  publicFields: readonly ConsentField[];

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  /** Who changed its words last; null while nobody but its maker has. */
  @Column('varchar', { name: 'written_by', length: 40, nullable: true })
  writtenBy: string | null;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('datetime', { name: 'submitted_at', precision: 3, nullable: true })
  submittedAt: Date | null;

  @Column('datetime', { name: 'published_at', precision: 3, nullable: true })
  publishedAt: Date | null;

  /** When staff last moderated the whole profile. */
  @Column('datetime', { name: 'reviewed_at', precision: 3, nullable: true })
  reviewedAt: Date | null;

  /** Since when changes of a published profile have been waiting for moderation. */
  @Column('datetime', { name: 'pending_since', precision: 3, nullable: true })
  pendingSince: Date | null;

  /** When staff refused the waiting changes; null once the owners changed something again. */
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

/** An owner of a business, which has one or several. */
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

  /** The name shown to the public; null if this owner does not want to be named. */
  @Column('varchar', { name: 'public_name', length: 120, nullable: true })
  publicName: string | null;

  /** The name as staff last accepted it. */
  @Column('varchar', { name: 'accepted_name', length: 120, nullable: true })
  acceptedName: string | null;

  @Column('datetime', { precision: 3 })
  since: Date;

  /** Since when this owner shows beside the business what they borrow for it; null while they do not. */
  @Column('datetime', { name: 'loans_shared_at', precision: 3, nullable: true })
  loansSharedAt: Date | null;
}

/** A business as its owners and staff see it. */
export type BusinessProfile = EntityRow<BusinessEntity>;

/** An owner of a business. */
export type BusinessOwner = EntityRow<BusinessOwnerEntity>;
