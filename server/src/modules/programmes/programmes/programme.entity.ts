import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { bigintTransformer, flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';
import type { ContributionKind, ProgrammeKind, ProgrammeStatus } from '../events/event.terms';

/** Programmes: what the library does again and again for one goal. */
@Entity('programme')
@Index('ix_programme_status_position_id', ['status', 'position', 'id'])
@Index('ix_programme_poster_upload_id', ['posterUploadId'])
export class ProgrammeEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 24 })
  kind: ProgrammeKind;

  @Column('varchar', { length: 24 })
  status: ProgrammeStatus;

  @Column('varchar', { name: 'name_id', length: 160 })
  nameIndonesian: string;

  @Column('varchar', { name: 'name_en', length: 160, nullable: true })
  nameEnglish: string | null;

  @Column('varchar', { name: 'summary_id', length: 400, nullable: true })
  summaryIndonesian: string | null;

  @Column('varchar', { name: 'summary_en', length: 400, nullable: true })
  summaryEnglish: string | null;

  @Column('text', { name: 'description_id', nullable: true })
  descriptionIndonesian: string | null;

  @Column('text', { name: 'description_en', nullable: true })
  descriptionEnglish: string | null;

  /** The goal of the city that it serves. */
  @Column('varchar', { name: 'policy_goal_id', length: 300, nullable: true })
  policyGoalIndonesian: string | null;

  @Column('varchar', { name: 'policy_goal_en', length: 300, nullable: true })
  policyGoalEnglish: string | null;

  @Column('varchar', { name: 'poster_upload_id', length: 30, nullable: true })
  posterUploadId: string | null;

  @ManyToOne('UploadEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'poster_upload_id', foreignKeyConstraintName: 'fk_programme_poster_upload_id' })
  posterUpload?: object | null;

  @Column('int', { default: 0 })
  position: number;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** Who holds an event or a programme together with the library, and what they give. */
@Entity('event_partner')
@Index('ix_event_partner_event_id_position', ['eventId', 'position'])
@Index('ix_event_partner_programme_id_position', ['programmeId', 'position'])
@Index('ix_event_partner_partner_id', ['partnerId'])
export class EventPartnerEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'event_id', length: 30, nullable: true })
  eventId: string | null;

  @ManyToOne('EventEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'fk_event_partner_event_id' })
  event?: object | null;

  @Column('varchar', { name: 'programme_id', length: 30, nullable: true })
  programmeId: string | null;

  @ManyToOne('ProgrammeEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'programme_id', foreignKeyConstraintName: 'fk_event_partner_programme_id' })
  programme?: object | null;

  /** The partner it is; null for who is only named. */
  @Column('varchar', { name: 'partner_id', length: 30, nullable: true })
  partnerId: string | null;

  @ManyToOne('PartnerEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'fk_event_partner_partner_id' })
  partner?: object | null;

  @Column('varchar', { length: 200 })
  name: string;

  @Column('varchar', { length: 300, nullable: true })
  url: string | null;

  @Column('varchar', { name: 'contribution_kind', length: 24, nullable: true })
  contributionKind: ContributionKind | null;

  @Column('bigint', { name: 'contribution_amount', transformer: bigintTransformer, nullable: true })
  contributionAmount: number | null;

  @Column('varchar', { name: 'contribution_note', length: 300, nullable: true })
  contributionNote: string | null;

  @Column('int', { default: 0 })
  position: number;
}

/** What the library does again and again for one goal. */
export type Programme = WithTexts<
  EntityRow<ProgrammeEntity>,
  'name' | 'summary' | 'description' | 'policyGoal'
> & {
  readonly nodeType: 'Programme';
  readonly path: string;
};

/** Who holds an event or a programme together with the library. What they give is shown to staff only. */
export type EventPartner = EntityRow<EventPartnerEntity>;
