import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { PurchaseSuggestionStatus, SchoolLevel } from '../partner.terms';

/** A book that somebody would like the library to buy: a partner, or later a reader. */
@Entity('purchase_suggestion')
@Index('ix_purchase_suggestion_status_created_at_id', ['status', 'createdAt', 'id'])
@Index('ix_purchase_suggestion_created_at_id', ['createdAt', 'id'])
@Index('ix_purchase_suggestion_copies_wanted_id', ['copiesWanted', 'id'])
@Index('ix_purchase_suggestion_partner_id_created_at_id', ['partnerId', 'createdAt', 'id'])
@Index('ix_purchase_suggestion_member_id', ['memberId'])
@Index('ix_purchase_suggestion_title_id', ['titleId'])
export class PurchaseSuggestionEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  /** Whose opinion it is; null for that of a reader. */
  @Column('varchar', { name: 'partner_id', length: 30, nullable: true })
  partnerId: string | null;

  @ManyToOne('PartnerEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'fk_purchase_suggestion_partner_id' })
  partner?: object | null;

  /** The reader whose opinion it is; null for that of a partner. */
  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_purchase_suggestion_member_id' })
  member?: object | null;

  /** Its 13 digits. */
  @Column('varchar', { length: 13, nullable: true })
  isbn: string | null;

  @Column('varchar', { length: 300, nullable: true })
  title: string | null;

  /** The title as it is compared; empty without one. */
  @Column('varchar', { name: 'title_key', length: 300 })
  titleKey: string;

  @Column('varchar', { length: 200, nullable: true })
  author: string | null;

  @Column('varchar', { name: 'school_level', length: 24, nullable: true })
  schoolLevel: SchoolLevel | null;

  @Column('int', { name: 'copies_wanted' })
  copiesWanted: number;

  /** Whether more copies are wanted of what the library has. */
  @Column('tinyint', { name: 'is_more_copies', transformer: flagTransformer })
  isMoreCopies: boolean;

  @Column('varchar', { length: 600 })
  reason: string;

  /** The title that the catalogue has of it. */
  @Column('varchar', { name: 'title_id', length: 30, nullable: true })
  titleId: string | null;

  @ManyToOne('TitleEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'title_id', foreignKeyConstraintName: 'fk_purchase_suggestion_title_id' })
  ownedTitle?: object | null;

  @Column('varchar', { length: 24 })
  status: PurchaseSuggestionStatus;

  /** What staff wrote. */
  @Column('varchar', { length: 600, nullable: true })
  answer: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  @Column('datetime', { name: 'answered_at', precision: 3, nullable: true })
  answeredAt: Date | null;

  @Column('varchar', { name: 'answered_by', length: 40, nullable: true })
  answeredBy: string | null;
}

/** A book that somebody would like the library to buy. */
export type PurchaseSuggestion = EntityRow<PurchaseSuggestionEntity> & {
  readonly nodeType: 'PurchaseSuggestion';
};
