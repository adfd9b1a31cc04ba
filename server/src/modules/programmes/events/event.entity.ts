import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { bigintTransformer, flagTransformer, jsonTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';
import type { AccessibilityOffer } from '../../spaces';
import type {
  EVENT_TYPES,
  EventFormat,
  EventStatus,
  PlaceKind,
  ProgrammeKind,
  RegistrationMode,
  RegistrationScope,
  WaitingMode,
} from './event.terms';

/**
 * Events. Read by the day they begin, by programme, by branch; what the public sees is decided by
 * public_from.
 */
@Entity('event')
@Index('ix_event_status_starts_at_id', ['status', 'startsAt', 'id'])
@Index('ix_event_starts_at_id', ['startsAt', 'id'])
@Index('ix_event_programme_id_starts_at', ['programmeId', 'startsAt'])
@Index('ix_event_branch_id_starts_at', ['branchId', 'startsAt'])
@Index('ix_event_space_id', ['spaceId'])
@Index('ix_event_off_at', ['offAt'])
@Index('ix_event_poster_upload_id', ['posterUploadId'])
export class EventEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 24 })
  format: EventFormat;

  @Column('varchar', { length: 24 })
  kind: ProgrammeKind;

  @Column('varchar', { name: 'programme_id', length: 30, nullable: true })
  programmeId: string | null;

  @ManyToOne('ProgrammeEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'programme_id', foreignKeyConstraintName: 'fk_event_programme_id' })
  programme?: object | null;

  @Column('varchar', { length: 24 })
  status: EventStatus;

  /** From when everybody may see it; null while it is being prepared. */
  @Column('datetime', { name: 'public_from', precision: 3, nullable: true })
  publicFrom: Date | null;

  @Column('varchar', { name: 'name_id', length: 200 })
  nameIndonesian: string;

  @Column('varchar', { name: 'name_en', length: 200, nullable: true })
  nameEnglish: string | null;

  @Column('varchar', { name: 'summary_id', length: 400, nullable: true })
  summaryIndonesian: string | null;

  @Column('varchar', { name: 'summary_en', length: 400, nullable: true })
  summaryEnglish: string | null;

  @Column('text', { name: 'description_id', nullable: true })
  descriptionIndonesian: string | null;

  @Column('text', { name: 'description_en', nullable: true })
  descriptionEnglish: string | null;

  /** Languages it is held in, as a list. */
  @Column('varchar', { length: 120, transformer: jsonTransformer })
  languages: readonly string[];

  @Column('varchar', { name: 'place_kind', length: 24 })
  placeKind: PlaceKind;

  @Column('varchar', { name: 'branch_id', length: 30, nullable: true })
  branchId: string | null;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_event_branch_id' })
  branch?: object | null;

  @Column('varchar', { name: 'space_id', length: 30, nullable: true })
  spaceId: string | null;

  @ManyToOne('SpaceEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'space_id', foreignKeyConstraintName: 'fk_event_space_id' })
  space?: object | null;

  /** Where it is if not in the library. */
  @Column('varchar', { name: 'venue_name', length: 200, nullable: true })
  venueName: string | null;

  @Column('varchar', { name: 'venue_address', length: 300, nullable: true })
  venueAddress: string | null;

  @Column('varchar', { name: 'online_url', length: 300, nullable: true })
  onlineUrl: string | null;

  /** People; null means without limit. */
  @Column('int', { nullable: true })
  capacity: number | null;

  @Column('int', { name: 'age_from', nullable: true })
  ageFrom: number | null;

  @Column('int', { name: 'age_to', nullable: true })
  ageTo: number | null;

  @Column('varchar', { length: 300, transformer: jsonTransformer })
  accessibility: readonly AccessibilityOffer[];

  @Column('tinyint', { name: 'is_accessible', transformer: flagTransformer, default: 0 })
  isAccessible: boolean;

  @Column('tinyint', { name: 'is_for_children', transformer: flagTransformer, default: 0 })
  isForChildren: boolean;

  @Column('tinyint', { name: 'is_for_schools', transformer: flagTransformer, default: 0 })
  isForSchools: boolean;

  @Column('bigint', { transformer: bigintTransformer, default: 0 })
  cost: number;

  @Column('varchar', { name: 'cost_note_id', length: 200, nullable: true })
  costNoteIndonesian: string | null;

  @Column('varchar', { name: 'cost_note_en', length: 200, nullable: true })
  costNoteEnglish: string | null;

  /** First moment of its sessions; far in the future while it has none. */
  @Column('datetime', { name: 'starts_at', precision: 3 })
  startsAt: Date;

  @Column('datetime', { name: 'ends_at', precision: 3 })
  endsAt: Date;

  @Column('int', { name: 'session_count', default: 0 })
  sessionCount: number;

  @Column('varchar', { name: 'registration_mode', length: 24 })
  registrationMode: RegistrationMode;

  @Column('varchar', { name: 'registration_scope', length: 24 })
  registrationScope: RegistrationScope;

  @Column('varchar', { name: 'waiting_mode', length: 24 })
  waitingMode: WaitingMode;

  @Column('int', { name: 'offer_hours', default: 12 })
  offerHours: number;

  @Column('datetime', { name: 'registration_opens_at', precision: 3, nullable: true })
  registrationOpensAt: Date | null;

  @Column('datetime', { name: 'registration_closes_at', precision: 3, nullable: true })
  registrationClosesAt: Date | null;

  @Column('int', { name: 'most_per_party', default: 6 })
  mostPerParty: number;

  @Column('tinyint', { name: 'allows_guests', transformer: flagTransformer, default: 1 })
  allowsGuests: boolean;

  @Column('tinyint', { name: 'asks_photo_consent', transformer: flagTransformer, default: 0 })
  asksPhotoConsent: boolean;

  @Column('tinyint', { name: 'asks_support', transformer: flagTransformer, default: 0 })
  asksSupport: boolean;

  @Column('tinyint', { name: 'asks_school', transformer: flagTransformer, default: 0 })
  asksSchool: boolean;

  /** How many sessions somebody must attend for a certificate; null means there is none. */
  @Column('int', { name: 'certificate_sessions', nullable: true })
  certificateSessions: number | null;

  @Column('varchar', { name: 'recording_url', length: 300, nullable: true })
  recordingUrl: string | null;

  @Column('varchar', { name: 'poster_upload_id', length: 30, nullable: true })
  posterUploadId: string | null;

  @ManyToOne('UploadEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'poster_upload_id', foreignKeyConstraintName: 'fk_event_poster_upload_id' })
  posterUpload?: object | null;

  /** Why it was postponed or cancelled. */
  @Column('varchar', { name: 'notice_id', length: 300, nullable: true })
  noticeIndonesian: string | null;

  @Column('varchar', { name: 'notice_en', length: 300, nullable: true })
  noticeEnglish: string | null;

  @Column('tinyint', { name: 'is_template', transformer: flagTransformer, default: 0 })
  isTemplate: boolean;

  @Column('varchar', { name: 'copied_from_id', length: 30, nullable: true })
  copiedFromId: string | null;

  /** Folded words that lists are narrowed by. */
  @Column('text', { name: 'search_text' })
  searchText: string;

  /** Counts changes that calendars of readers must learn of. */
  @Column('int', { default: 0 })
  sequence: number;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  /** Who changed its words last; null while nobody but its maker has. */
  @Column('varchar', { name: 'written_by', length: 40, nullable: true })
  writtenBy: string | null;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  /** When it was last postponed or cancelled: those who registered are told each time. */
  @Column('datetime', { name: 'off_at', precision: 3, nullable: true })
  offAt: Date | null;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** An event as kept; whom it is shown to is decided where it is shown. */
export type Event = Omit<
  WithTexts<EntityRow<EventEntity>, 'name' | 'summary' | 'description' | 'costNote' | 'notice'>,
  'startsAt' | 'endsAt'
> & {
  readonly nodeType: (typeof EVENT_TYPES)[EventFormat];
  readonly path: string;
  /** Null while it has no sessions. */
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
};
