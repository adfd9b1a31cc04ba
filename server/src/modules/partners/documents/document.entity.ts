import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';

/** A signed paper of an agreement, as PDF; its bytes are an upload that nobody reads by name. */
@Entity('agreement_document')
@Index('ix_agreement_document_agreement_id_created_at_id', ['agreementId', 'createdAt', 'id'])
@Index('ux_agreement_document_upload_id', ['uploadId'], { unique: true })
export class AgreementDocumentEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'agreement_id', length: 30 })
  agreementId: string;

  @ManyToOne('PartnerAgreementEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'agreement_id', foreignKeyConstraintName: 'fk_agreement_document_agreement_id' })
  agreement?: object;

  @Column('varchar', { name: 'upload_id', length: 30 })
  uploadId: string;

  @ManyToOne('UploadEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'upload_id', foreignKeyConstraintName: 'fk_agreement_document_upload_id' })
  upload?: object;

  /** What the file is called, for people. */
  @Column('varchar', { length: 200 })
  name: string;

  /** In bytes, as announced. */
  @Column('int')
  size: number;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;
}

/** A signed paper of an agreement. */
export type AgreementDocument = EntityRow<AgreementDocumentEntity>;
