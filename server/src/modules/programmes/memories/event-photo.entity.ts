import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { bigintTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';
import type { PhotoConsent } from './photo.terms';

/** A photo of an event, with why it may be shown. */
@Entity('event_photo')
@Index('ux_event_photo_upload_id', ['uploadId'], { unique: true })
@Index('ix_event_photo_event_id_position', ['eventId', 'position'])
export class EventPhotoEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'event_id', length: 30 })
  eventId: string;

  @ManyToOne('EventEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'fk_event_photo_event_id' })
  event?: object;

  @Column('varchar', { name: 'upload_id', length: 30 })
  uploadId: string;

  @ManyToOne('UploadEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'upload_id', foreignKeyConstraintName: 'fk_event_photo_upload_id' })
  upload?: object;

  @Column('int')
  position: number;

  @Column('varchar', { name: 'caption_id', length: 300 })
  captionIndonesian: string;

  @Column('varchar', { name: 'caption_en', length: 300, nullable: true })
  captionEnglish: string | null;

  /** What the photo shows, for those who do not see it. */
  @Column('varchar', { name: 'alt_id', length: 300 })
  alternativeTextIndonesian: string;

  @Column('varchar', { name: 'alt_en', length: 300, nullable: true })
  alternativeTextEnglish: string | null;

  /** Why it may be shown. */
  @Column('varchar', { length: 24 })
  consent: PhotoConsent;

  @Column('varchar', { name: 'consent_note', length: 300, nullable: true })
  consentNote: string | null;

  @Column('varchar', { name: 'added_by', length: 40 })
  addedBy: string;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('int', { default: 1 })
  version: number;
}

/** A line of what an event was to cost and what it cost, in whole rupiah. */
@Entity('event_budget_line')
@Index('ix_event_budget_line_event_id_position', ['eventId', 'position'])
export class EventBudgetLineEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'event_id', length: 30 })
  eventId: string;

  @ManyToOne('EventEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'fk_event_budget_line_event_id' })
  event?: object;

  @Column('int')
  position: number;

  @Column('varchar', { length: 200 })
  label: string;

  @Column('bigint', { transformer: bigintTransformer })
  planned: number;

  @Column('bigint', { transformer: bigintTransformer, nullable: true })
  spent: number | null;
}

/** A photo of an event, with the size in which it was sent. */
export type EventPhoto = WithTexts<EntityRow<EventPhotoEntity>, 'caption' | 'alternativeText'> & {
  readonly width: number;
  readonly height: number;
};

/** A line of a budget, in rupiah; `spent` is null while nobody knows. */
export type BudgetLine = EntityRow<EventBudgetLineEntity>;
