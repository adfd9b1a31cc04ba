import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type {
  ConsultationSector,
  ConsultationStage,
  ConsultationStatus,
  ConsultationTopic,
  MeetingMode,
  TurnoverBand,
} from '../consultation.terms';

/** An hour that a member took. */
@Entity('consultation')
@Index('ux_consultation_open_slot_id', ['openSlotId'], { unique: true })
@Index('ix_consultation_slot_id', ['slotId'])
@Index('ix_consultation_mentor_id_starts_at', ['mentorId', 'startsAt'])
@Index('ix_consultation_branch_id_starts_at', ['branchId', 'startsAt'])
@Index('ix_consultation_member_id_starts_at', ['memberId', 'startsAt'])
@Index('ix_consultation_business_id_starts_at', ['businessId', 'startsAt'])
@Index('ix_consultation_status_starts_at', ['status', 'startsAt'])
@Index('ix_consultation_closure_id', ['closureId'])
@Index('ix_consultation_restored_at', ['restoredAt'])
@Check('ck_consultation_open_slot_id', '(open_slot_id IS NULL) = (closed_at IS NOT NULL)')
export class ConsultationEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'slot_id', length: 30 })
  slotId: string;

  @ManyToOne('ConsultationSlotEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'slot_id', foreignKeyConstraintName: 'fk_consultation_slot_id' })
  slot?: object;

  /** The slot while the consultation is open: UNIQUE refuses a second one. */
  @Column('varchar', { name: 'open_slot_id', length: 30, nullable: true })
  openSlotId: string | null;

  @Column('varchar', { name: 'mentor_id', length: 30 })
  mentorId: string;

  @ManyToOne('MentorEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'mentor_id', foreignKeyConstraintName: 'fk_consultation_mentor_id' })
  mentor?: object;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_consultation_branch_id' })
  branch?: object;

  /** Null once the member was forgotten. */
  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_consultation_member_id' })
  member?: object | null;

  /** Which business of the member it is about, if they said. */
  @Column('varchar', { name: 'business_id', length: 30, nullable: true })
  businessId: string | null;

  @ManyToOne('BusinessEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'business_id', foreignKeyConstraintName: 'fk_consultation_business_id' })
  business?: object | null;

  @Column('datetime', { name: 'starts_at', precision: 3 })
  startsAt: Date;

  @Column('datetime', { name: 'ends_at', precision: 3 })
  endsAt: Date;

  @Column('varchar', { length: 24 })
  mode: MeetingMode;

  @Column('varchar', { length: 24 })
  status: ConsultationStatus;

  @Column('varchar', { length: 24 })
  stage: ConsultationStage;

  @Column('varchar', { length: 24 })
  sector: ConsultationSector;

  @Column('varchar', { length: 24 })
  topic: ConsultationTopic;

  @Column('varchar', { length: 1000, nullable: true })
  question: string | null;

  /** Takings in a month when they came, if they told. */
  @Column('varchar', { name: 'turnover_band', length: 24, nullable: true })
  turnoverBand: TurnoverBand | null;

  @Column('int', { name: 'job_count', nullable: true })
  jobCount: number | null;

  /** Stays for statistics, as sex and kelurahan do. */
  @Column('varchar', { name: 'age_band', length: 12, nullable: true })
  ageBand: string | null;

  @Column('varchar', { length: 8, nullable: true })
  sex: string | null;

  @Column('varchar', { name: 'kelurahan_code', length: 20, nullable: true })
  kelurahanCode: string | null;

  @Column('datetime', { name: 'booked_at', precision: 3 })
  bookedAt: Date;

  @Column('varchar', { name: 'booked_by', length: 40 })
  bookedBy: string;

  @Column('datetime', { name: 'closed_at', precision: 3, nullable: true })
  closedAt: Date | null;

  @Column('varchar', { name: 'closed_by', length: 40, nullable: true })
  closedBy: string | null;

  @Column('varchar', { name: 'closing_reason', length: 300, nullable: true })
  closingReason: string | null;

  /** The closure of the branch that cancelled or moved it. */
  @Column('varchar', { name: 'closure_id', length: 30, nullable: true })
  closureId: string | null;

  /** When it was booked again, because a closure was taken back. */
  @Column('datetime', { name: 'restored_at', precision: 3, nullable: true })
  restoredAt: Date | null;

  /** When a closure, or its end, moved it last. */
  @Column('datetime', { name: 'moved_at', precision: 3, nullable: true })
  movedAt: Date | null;

  /** When it was to begin before a closure moved it. */
  @Column('datetime', { name: 'moved_from', precision: 3, nullable: true })
  movedFrom: Date | null;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** An hour that a member took. Personal: only the member and staff see it. */
export type Consultation = EntityRow<ConsultationEntity> & { readonly nodeType: 'Consultation' };
