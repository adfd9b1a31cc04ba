import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import type { Locale } from '../../../shared/locale';
import type { ProgrammeKind } from '../events/event.terms';
import type { ProposalPurpose, ProposalStatus } from './proposal.terms';

/**
 * An event that somebody outside the library proposes, or a visit that a partner asks for. Read by state in the order they came, by age to be
 * forgotten, by member for their copy, by address so that nobody is flooded.
 */
@Entity('event_proposal')
@Index('ix_event_proposal_status_submitted_at_id', ['status', 'submittedAt', 'id'])
@Index('ix_event_proposal_status_updated_at', ['status', 'updatedAt'])
@Index('ix_event_proposal_created_at', ['createdAt'])
@Index('ix_event_proposal_member_id', ['memberId'])
@Index('ix_event_proposal_contact_email_status', ['contactEmail', 'status'])
@Index('ix_event_proposal_partner_id_created_at_id', ['partnerId', 'createdAt', 'id'])
@Index('ix_event_proposal_twin_key_status', ['twinKey', 'status'])
export class EventProposalEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 24 })
  status: ProposalStatus;

  /** The account of whoever proposed it while signed in. */
  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_event_proposal_member_id' })
  member?: object | null;

  /** The partner in whose name it was made; null for everybody else. A partner is never deleted. */
  @Column('varchar', { name: 'partner_id', length: 30, nullable: true })
  partnerId: string | null;

  @Column('varchar', { length: 24, default: 'EVENT' })
  purpose: ProposalPurpose;

  /** The grade or class that wants to come. */
  @Column('varchar', { length: 60, nullable: true })
  grade: string | null;

  /** The hour they wish for, if they said one. */
  @Column('datetime', { name: 'wished_at', precision: 3, nullable: true })
  wishedAt: Date | null;

  /** Another hour that staff offered. */
  @Column('datetime', { name: 'offered_at', precision: 3, nullable: true })
  offeredAt: Date | null;

  /** Is the same for the same title at the same place and hour. */
  @Column('varchar', { name: 'twin_key', length: 40, nullable: true })
  twinKey: string | null;

  @Column('varchar', { name: 'contact_name', length: 160, nullable: true })
  contactName: string | null;

  /** Where the letters go; null once it is forgotten. */
  @Column('varchar', { name: 'contact_email', length: 200, nullable: true })
  contactEmail: string | null;

  @Column('varchar', { name: 'contact_phone', length: 40, nullable: true })
  contactPhone: string | null;

  @Column('varchar', { name: 'group_name', length: 160, nullable: true })
  groupName: string | null;

  @Column('varchar', { length: 4 })
  locale: Locale;

  @Column('varchar', { length: 24 })
  kind: ProgrammeKind;

  @Column('varchar', { length: 200 })
  title: string;

  @Column('varchar', { name: 'what', length: 4000, nullable: true })
  what: string | null;

  @Column('varchar', { name: 'wished_dates', length: 500, nullable: true })
  wishedDates: string | null;

  /** The space they wish for; null for wherever it fits, or elsewhere. */
  @Column('varchar', { name: 'space_id', length: 30, nullable: true })
  spaceId: string | null;

  @ManyToOne('space', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'space_id', foreignKeyConstraintName: 'fk_event_proposal_space_id' })
  space?: object | null;

  @Column('int', { name: 'expected_people', nullable: true })
  expectedPeople: number | null;

  @Column('varchar', { name: 'accessibility', length: 500, nullable: true })
  accessibility: string | null;

  /** What staff asked for, or why they declined. */
  @Column('varchar', { length: 1000, nullable: true })
  answer: string | null;

  @Column('datetime', { name: 'decided_at', precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column('varchar', { name: 'decided_by', length: 40, nullable: true })
  decidedBy: string | null;

  /** The draft that was made from it. */
  @Column('varchar', { name: 'event_id', length: 30, nullable: true })
  eventId: string | null;

  @ManyToOne('EventEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'fk_event_proposal_event_id' })
  event?: object | null;

  /** When it came to staff; the moment it was written until its address is proven. */
  @Column('datetime', { name: 'submitted_at', precision: 3 })
  submittedAt: Date;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('int', { default: 1 })
  version: number;
}

/** An event that somebody outside the library proposes. */
export type EventProposal = EntityRow<EventProposalEntity>;
