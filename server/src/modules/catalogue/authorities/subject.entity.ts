import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';

/** What titles are about; the folded heading is its identity. */
@Entity('subject')
@Index('ux_subject_heading_sort', ['headingSort'], { unique: true })
export class SubjectEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 250 })
  heading: string;

  @Column('varchar', { name: 'heading_sort', length: 250 })
  headingSort: string;

  @Column('int', { default: 1 })
  version: number;
}

/** A subject as other modules and the schema see it. */
export type Subject = EntityRow<SubjectEntity> & { readonly nodeType: 'Subject'; readonly path: string };

/** Another heading from which people are led to the subject (*lihat*). */
@Entity('subject_variant')
export class SubjectVariantEntity {
  @PrimaryColumn('varchar', { name: 'subject_id', length: 30 })
  subjectId: string;

  @ManyToOne(() => SubjectEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'subject_id', foreignKeyConstraintName: 'fk_subject_variant_subject_id' })
  subject?: SubjectEntity;

  @PrimaryColumn('int')
  position: number;

  @Column('varchar', { length: 250 })
  heading: string;
}

/** A way into a heading: each form, folded, beginning with each of its words in turn. */
@Entity('subject_heading_key')
@Index('ix_subject_heading_key_subject_id', ['subjectId'])
export class SubjectHeadingKeyEntity {
  @PrimaryColumn('varchar', { name: 'heading_key', length: 200 })
  headingKey: string;

  @PrimaryColumn('varchar', { name: 'subject_id', length: 30 })
  subjectId: string;

  @ManyToOne(() => SubjectEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'subject_id', foreignKeyConstraintName: 'fk_subject_heading_key_subject_id' })
  subject?: SubjectEntity;

  /** Whether the key is a form as it stands, not one turned round. */
  @Column('tinyint', { name: 'is_form', transformer: flagTransformer })
  isForm: boolean;
}
