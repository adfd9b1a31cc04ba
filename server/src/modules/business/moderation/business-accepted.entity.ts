import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import type { BusinessLink } from '../business.terms';
import { ProductColumns } from '../profiles/product.columns';
import { linksTransformer, ProfileFactsColumns } from '../profiles/profile-facts.columns';

/**
 * The facts of a published business as staff last accepted them. Its listing is written from these, whatever
 * its owners change meanwhile.
 */
@Entity('business_accepted')
@Index('ix_business_accepted_photo_upload_id', ['photoUploadId'])
export class BusinessAcceptedEntity extends ProfileFactsColumns {
  @PrimaryColumn('varchar', { name: 'business_id', length: 30 })
  businessId: string;

  @ManyToOne('BusinessEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'business_id', foreignKeyConstraintName: 'fk_business_accepted_business_id' })
  business?: object;

  @Column('text', { transformer: linksTransformer, nullable: true })
  links: readonly BusinessLink[];

  @ManyToOne('UploadEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'photo_upload_id', foreignKeyConstraintName: 'fk_business_accepted_photo_upload_id' })
  photoUpload?: object | null;

  @Column('datetime', { name: 'accepted_at', precision: 3 })
  acceptedAt: Date;
}

/** A product as staff last accepted it. */
@Entity('business_accepted_product')
@Index('ix_business_accepted_product_business_id_position', ['businessId', 'position'])
@Index('ix_business_accepted_product_photo_upload_id', ['photoUploadId'])
export class BusinessAcceptedProductEntity extends ProductColumns {
  @ManyToOne('BusinessEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'business_id', foreignKeyConstraintName: 'fk_business_accepted_product_business_id' })
  business?: object;

  @ManyToOne('UploadEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({
    name: 'photo_upload_id',
    foreignKeyConstraintName: 'fk_business_accepted_product_photo_upload_id',
  })
  photoUpload?: object | null;
}

/** The accepted facts of a business. */
export type AcceptedFacts = EntityRow<BusinessAcceptedEntity>;
