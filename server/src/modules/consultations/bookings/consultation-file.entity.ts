import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';

/** What a member is to do next. */
@Entity('consultation_step')
@Index('ix_consultation_step_consultation_id_position', ['consultationId', 'position'])
export class ConsultationStepEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'consultation_id', length: 30 })
  consultationId: string;

  @ManyToOne('ConsultationEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'consultation_id', foreignKeyConstraintName: 'fk_consultation_step_consultation_id' })
  consultation?: object;

  @Column('int')
  position: number;

  @Column('varchar', { name: 'step_text', length: 300 })
  text: string;

  @Column('datetime', { name: 'done_at', precision: 3, nullable: true })
  doneAt: Date | null;
}

/** What staff note for themselves about a consultation. */
@Entity('consultation_note')
@Index('ix_consultation_note_consultation_id_written_at', ['consultationId', 'writtenAt'])
export class ConsultationNoteEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'consultation_id', length: 30 })
  consultationId: string;

  @ManyToOne('ConsultationEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'consultation_id', foreignKeyConstraintName: 'fk_consultation_note_consultation_id' })
  consultation?: object;

  @Column('varchar', { name: 'note_text', length: 2000 })
  text: string;

  @Column('datetime', { name: 'written_at', precision: 3 })
  writtenAt: Date;

  @Column('varchar', { name: 'written_by', length: 40 })
  writtenBy: string;
}

/** What a member is to do next. */
export type ConsultationStep = EntityRow<ConsultationStepEntity>;

/** What staff note for themselves. */
export type ConsultationNote = EntityRow<ConsultationNoteEntity>;
