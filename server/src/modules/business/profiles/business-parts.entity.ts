import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { ConsentField } from '../business.terms';
import { ProductColumns } from './product.columns';

/** What a business makes or sells. */
@Entity('business_product')
@Index('ix_business_product_business_id_position', ['businessId', 'position'])
@Index('ix_business_product_photo_upload_id', ['photoUploadId'])
export class BusinessProductEntity extends ProductColumns {
  @ManyToOne('BusinessEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'business_id', foreignKeyConstraintName: 'fk_business_product_business_id' })
  business?: object;

  @ManyToOne('UploadEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'photo_upload_id', foreignKeyConstraintName: 'fk_business_product_photo_upload_id' })
  photoUpload?: object | null;
}

/** A consent, or its withdrawal, with its time. Rows are only added. */
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
  field: ConsentField;

  @Column('tinyint', { name: 'is_public', transformer: flagTransformer })
  isPublic: boolean;

  /** The version of the wording that was read. */
  @Column('varchar', { name: 'text_version', length: 16 })
  textVersion: string;

  /** Online by an owner, or at the desk by staff. */
  @Column('varchar', { length: 24 })
  channel: 'ONLINE' | 'DESK';

  @Column('datetime', { name: 'recorded_at', precision: 3 })
  recordedAt: Date;

  @Column('varchar', { name: 'recorded_by', length: 40 })
  recordedBy: string;
}

/** An invitation to become an owner: whoever has the code and a library card can accept it once. */
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

/** What a business makes or sells. */
export type BusinessProduct = EntityRow<BusinessProductEntity>;

/** The newest consent or withdrawal for one field. */
export type BusinessConsent = EntityRow<BusinessConsentEntity>;

/** A code with which somebody becomes an owner. */
export type BusinessInvitation = EntityRow<BusinessInvitationEntity>;
