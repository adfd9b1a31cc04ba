import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../../platform/db/columns';
import type { EntityRow } from '../../../../platform/db/table';
import { SatisfactionPeriodEntity } from '../periods/period.entity';
import type { Answer } from '../figures/skm-index.rules';
import type { Education, Occupation, Service, SheetAge, SheetChannel, SheetSex } from '../skm.terms';

/**
 * A sheet: nine answers and a few facts that many share. Its id is chance alone, it has no time but a month and half of
 * a day, and on SQLite no row number, so that nobody can tell which sheet came after which.
 */
@Entity('satisfaction_sheet', { withoutRowid: true })
export class SatisfactionSheetEntity {
  @PrimaryColumn('varchar', { name: 'period_id', length: 30 })
  periodId: string;

  @ManyToOne(() => SatisfactionPeriodEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'period_id', foreignKeyConstraintName: 'fk_satisfaction_sheet_period_id' })
  period?: SatisfactionPeriodEntity;

  @PrimaryColumn('varchar', { length: 32 })
  id: string;

  @Column('varchar', { length: 7 })
  month: string;

  @Column('varchar', { name: 'half_day', length: 12 })
  halfDay: 'MORNING' | 'AFTERNOON';

  @Column('varchar', { length: 24 })
  service: Service;

  @Column('varchar', { length: 24 })
  channel: SheetChannel;

  @Column('varchar', { name: 'age_band', length: 12, nullable: true })
  ageBand: SheetAge | null;

  @Column('varchar', { length: 8, nullable: true })
  sex: SheetSex | null;

  @Column('varchar', { length: 8, nullable: true })
  education: Education | null;

  @Column('varchar', { length: 16, nullable: true })
  occupation: Occupation | null;

  @Column('tinyint', { nullable: true })
  u1: Answer | null;

  @Column('tinyint', { nullable: true })
  u2: Answer | null;

  @Column('tinyint', { nullable: true })
  u3: Answer | null;

  @Column('tinyint', { nullable: true })
  u4: Answer | null;

  @Column('tinyint', { nullable: true })
  u5: Answer | null;

  @Column('tinyint', { nullable: true })
  u6: Answer | null;

  @Column('tinyint', { nullable: true })
  u7: Answer | null;

  @Column('tinyint', { nullable: true })
  u8: Answer | null;

  @Column('tinyint', { nullable: true })
  u9: Answer | null;

  /** Whether all nine are answered; others are counted and left out. */
  @Column('tinyint', { name: 'is_complete', transformer: flagTransformer })
  isComplete: boolean;
}

/** That an invitation, or the key a phone made up, was used: its hash and nothing else, not even a time. */
@Entity('satisfaction_spent', { withoutRowid: true })
export class SatisfactionSpentEntity {
  @PrimaryColumn('varchar', { length: 64 })
  hash: string;
}

/** Who was invited last, so that nobody is asked twice in 90 days. No sheet leads here, and this leads to none. */
@Entity('satisfaction_invitation')
@Index('ux_satisfaction_invitation_id', ['id'], { unique: true })
@Index('ix_satisfaction_invitation_invited_on', ['invitedOn'])
export class SatisfactionInvitationEntity {
  /** The guardian of a child; the child only where the guardian has no card, and the letter still goes to the guardian. */
  @PrimaryColumn('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne('MemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_satisfaction_invitation_member_id' })
  member?: object;

  @Column('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 24 })
  service: Service;

  @Column('varchar', { name: 'invited_on', length: 10 })
  invitedOn: string;
}

/** A sheet as it is kept. */
export type SatisfactionSheet = EntityRow<SatisfactionSheetEntity>;
/** An invitation as it is kept. */
export type SatisfactionInvitation = EntityRow<SatisfactionInvitationEntity>;
