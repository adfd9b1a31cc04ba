import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import { wordsTransformer } from '../../../platform/db/words-transformer';
import type { PartnerDuty } from '../partner.terms';

/** Somebody to talk to at a partner; with a card they act for it on the portal. */
@Entity('partner_person')
@Index('ix_partner_person_partner_id_position', ['partnerId', 'position'])
@Index('ix_partner_person_member_id', ['memberId'])
export class PartnerPersonEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'partner_id', length: 30 })
  partnerId: string;

  @ManyToOne('PartnerEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'fk_partner_person_partner_id' })
  partner?: object;

  /** Whose card they sign in with; null without one. */
  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_partner_person_member_id' })
  member?: object;

  @Column('varchar', { length: 120 })
  name: string;

  /** What they do there, such as school librarian. */
  @Column('varchar', { length: 120, nullable: true })
  role: string | null;

  @Column('varchar', { length: 60, nullable: true })
  phone: string | null;

  @Column('varchar', { length: 200, nullable: true })
  email: string | null;

  /** What they may do for the partner on the portal; empty means nothing. */
  @Column('varchar', { length: 60, nullable: true, transformer: wordsTransformer })
  duties: readonly PartnerDuty[];

  @Column('int')
  position: number;
}

/** Somebody to talk to at a partner. */
export type PartnerPerson = EntityRow<PartnerPersonEntity>;
