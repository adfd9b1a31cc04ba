import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { MemberEntity } from '../profile/member.entity';

/** The next card number of a year. */
@Entity('card_number_counter')
export class CardNumberCounterEntity {
  @PrimaryColumn('int', { name: 'card_year' })
  cardYear: number;

  @Column('int', { name: 'next_number' })
  nextNumber: number;
}

/** A number that once was on a card, or comes from another system, and still leads to its member. */
@Entity('card_alias')
@Index('ix_card_alias_member_id', ['memberId'])
export class CardAliasEntity {
  @PrimaryColumn('varchar', { length: 40 })
  number: string;

  @Column('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne(() => MemberEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_card_alias_member_id' })
  member?: MemberEntity;

  @Column('varchar', { length: 24 })
  kind: string;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;
}
