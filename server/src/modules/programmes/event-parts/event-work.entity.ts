import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';

/** Works shown at an exhibition, or pieces performed. */
@Entity('event_work')
@Index('ix_event_work_event_id_position', ['eventId', 'position'])
@Index('ix_event_work_upload_id', ['uploadId'])
export class EventWorkEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'event_id', length: 30 })
  eventId: string;

  @ManyToOne('EventEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'fk_event_work_event_id' })
  event?: object;

  @Column('int', { default: 0 })
  position: number;

  @Column('varchar', { name: 'name_id', length: 200 })
  nameIndonesian: string;

  @Column('varchar', { name: 'name_en', length: 200, nullable: true })
  nameEnglish: string | null;

  @Column('varchar', { length: 160, nullable: true })
  creator: string | null;

  @Column('varchar', { name: 'year_text', length: 60, nullable: true })
  year: string | null;

  @Column('varchar', { name: 'medium_id', length: 160, nullable: true })
  mediumIndonesian: string | null;

  @Column('varchar', { name: 'medium_en', length: 160, nullable: true })
  mediumEnglish: string | null;

  @Column('varchar', { length: 80, nullable: true })
  dimensions: string | null;

  @Column('varchar', { length: 160, nullable: true })
  lender: string | null;

  @Column('text', { name: 'caption_id', nullable: true })
  captionIndonesian: string | null;

  @Column('text', { name: 'caption_en', nullable: true })
  captionEnglish: string | null;

  /** What the picture shows, for those who do not see it. */
  @Column('varchar', { name: 'alt_id', length: 300, nullable: true })
  alternativeTextIndonesian: string | null;

  @Column('varchar', { name: 'alt_en', length: 300, nullable: true })
  alternativeTextEnglish: string | null;

  @Column('varchar', { name: 'upload_id', length: 30, nullable: true })
  uploadId: string | null;

  @ManyToOne('UploadEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'upload_id', foreignKeyConstraintName: 'fk_event_work_upload_id' })
  upload?: object | null;
}

/** Titles recommended for an event. */
@Entity('event_title')
@Index('ix_event_title_title_id', ['titleId'])
export class EventTitleEntity {
  @PrimaryColumn('varchar', { name: 'event_id', length: 30 })
  eventId: string;

  @ManyToOne('EventEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'fk_event_title_event_id' })
  event?: object;

  @PrimaryColumn('varchar', { name: 'title_id', length: 30 })
  titleId: string;

  @ManyToOne('TitleEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'title_id', foreignKeyConstraintName: 'fk_event_title_title_id' })
  title?: object;

  @Column('varchar', { name: 'note_id', length: 300, nullable: true })
  noteIndonesian: string | null;

  @Column('varchar', { name: 'note_en', length: 300, nullable: true })
  noteEnglish: string | null;

  @Column('int', { default: 0 })
  position: number;
}

/** A work shown at an exhibition, or a piece performed. */
export type EventWork = WithTexts<
  EntityRow<EventWorkEntity>,
  'name' | 'medium' | 'caption' | 'alternativeText'
>;

/** A title recommended for an event. */
export type EventTitle = WithTexts<EntityRow<EventTitleEntity>, 'note'>;
