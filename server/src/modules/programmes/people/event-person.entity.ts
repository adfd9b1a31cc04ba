import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';
import type { EventRole } from '../events/event.terms';

/** People who make events: speakers, storytellers, artists, trainers, volunteers. */
@Entity('event_person')
@Index('ix_event_person_name_sort_id', ['nameSort', 'id'])
@Index('ix_event_person_photo_upload_id', ['photoUploadId'])
@Index('ix_event_person_member_id', ['memberId'])
@Index('ix_event_person_staff_id', ['staffId'])
export class EventPersonEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 160 })
  name: string;

  @Column('varchar', { name: 'name_sort', length: 160 })
  nameSort: string;

  @Column('varchar', { name: 'headline_id', length: 160, nullable: true })
  headlineIndonesian: string | null;

  @Column('varchar', { name: 'headline_en', length: 160, nullable: true })
  headlineEnglish: string | null;

  @Column('text', { name: 'bio_id', nullable: true })
  biographyIndonesian: string | null;

  @Column('text', { name: 'bio_en', nullable: true })
  biographyEnglish: string | null;

  @Column('varchar', { length: 300, nullable: true })
  website: string | null;

  @Column('varchar', { name: 'photo_upload_id', length: 30, nullable: true })
  photoUploadId: string | null;

  @ManyToOne('UploadEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'photo_upload_id', foreignKeyConstraintName: 'fk_event_person_photo_upload_id' })
  photoUpload?: object | null;

  /** Has a page of their own. */
  @Column('tinyint', { name: 'is_public', transformer: flagTransformer, default: 1 })
  isPublic: boolean;

  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_event_person_member_id' })
  member?: object | null;

  @Column('varchar', { name: 'staff_id', length: 30, nullable: true })
  staffId: string | null;

  @ManyToOne('StaffMemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'fk_event_person_staff_id' })
  staff?: object | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** Who does what at an event, or at one session of it. */
@Entity('event_credit')
@Index('ix_event_credit_event_id_position', ['eventId', 'position'])
@Index('ix_event_credit_session_id', ['sessionId'])
@Index('ix_event_credit_person_id', ['personId'])
export class EventCreditEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'event_id', length: 30 })
  eventId: string;

  @ManyToOne('EventEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'fk_event_credit_event_id' })
  event?: object;

  @Column('varchar', { name: 'session_id', length: 30, nullable: true })
  sessionId: string | null;

  @ManyToOne('EventSessionEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'fk_event_credit_session_id' })
  session?: object | null;

  @Column('varchar', { name: 'person_id', length: 30 })
  personId: string;

  @ManyToOne('EventPersonEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_event_credit_person_id' })
  person?: object;

  @Column('varchar', { length: 24 })
  role: EventRole;

  @Column('int', { default: 0 })
  position: number;
}

/** Somebody who makes events. Whether they are a member or staff is nobody's business outside. */
export type EventPerson = WithTexts<EntityRow<EventPersonEntity>, 'headline' | 'biography'> & {
  readonly nodeType: 'EventPerson';
  readonly path: string;
};

/** What somebody does at an event, or at one session of it. */
export type EventCredit = EntityRow<EventCreditEntity>;
