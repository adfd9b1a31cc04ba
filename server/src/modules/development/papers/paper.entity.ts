import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import type { PaperKind } from '../../../platform/uploads/sealed-uploads';
import { StaffCertificateEntity, StaffTrainingEntity } from '../learning/learning.entity';

/** The file of a certificate or of training, encrypted; never one of the police or of identity. */
@Entity('staff_paper')
@Check('ck_staff_paper_proof', '(certificate_id IS NULL) <> (training_id IS NULL)')
@Index('ux_staff_paper_certificate_id', ['certificateId'], { unique: true })
@Index('ux_staff_paper_training_id', ['trainingId'], { unique: true })
@Index('ux_staff_paper_upload_id', ['uploadId'], { unique: true })
@Index('ix_staff_paper_staff_id', ['staffId'])
export class StaffPaperEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'staff_id', length: 30 })
  staffId: string;

  @ManyToOne('StaffMemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'fk_staff_paper_staff_id' })
  staff?: object;

  @Column('varchar', { name: 'certificate_id', length: 30, nullable: true })
  certificateId: string | null;

  @ManyToOne(() => StaffCertificateEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'certificate_id', foreignKeyConstraintName: 'fk_staff_paper_certificate_id' })
  certificate?: StaffCertificateEntity | null;

  @Column('varchar', { name: 'training_id', length: 30, nullable: true })
  trainingId: string | null;

  @ManyToOne(() => StaffTrainingEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'training_id', foreignKeyConstraintName: 'fk_staff_paper_training_id' })
  training?: StaffTrainingEntity | null;

  @Column('varchar', { name: 'upload_id', length: 30 })
  uploadId: string;

  @ManyToOne('UploadEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'upload_id', foreignKeyConstraintName: 'fk_staff_paper_upload_id' })
  upload?: object;

  /** As it was announced; what it really is, is told by its content when it is opened. */
  @Column('varchar', { length: 24 })
  kind: PaperKind;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;
}

/** The file of a proof. */
export type StaffPaper = EntityRow<StaffPaperEntity>;
