import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { bigintTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { ExchangeDirection } from '../partner.terms';

/** That people of the library and of a partner met. */
@Entity('partner_visit')
@Index('ix_partner_visit_partner_id_visited_on_id', ['partnerId', 'visitedOn', 'id'])
export class PartnerVisitEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'partner_id', length: 30 })
  partnerId: string;

  @ManyToOne('PartnerEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'fk_partner_visit_partner_id' })
  partner?: object;

  @Column('varchar', { name: 'visited_on', length: 10 })
  visitedOn: string;

  /** Who met, in words. */
  @Column('varchar', { length: 300, nullable: true })
  people: string | null;

  /** What it was about. */
  @Column('varchar', { length: 300 })
  subject: string;

  /** What follows from it. */
  @Column('varchar', { name: 'follow_up', length: 600, nullable: true })
  followUp: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('int', { default: 1 })
  version: number;
}

/** Something that the library gave a partner, or got from it. */
@Entity('partner_exchange')
@Index('ix_partner_exchange_partner_id_given_on_id', ['partnerId', 'givenOn', 'id'])
export class PartnerExchangeEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'partner_id', length: 30 })
  partnerId: string;

  @ManyToOne('PartnerEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'fk_partner_exchange_partner_id' })
  partner?: object;

  @Column('varchar', { length: 24 })
  direction: ExchangeDirection;

  @Column('varchar', { length: 300 })
  what: string;

  /** What it is worth in rupiah; null if nobody counted. */
  @Column('bigint', { transformer: bigintTransformer, nullable: true })
  amount: number | null;

  @Column('varchar', { name: 'given_on', length: 10 })
  givenOn: string;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;
}

/** That people of the library and of a partner met. */
export type PartnerVisit = EntityRow<PartnerVisitEntity>;
/** Something that the library gave a partner, or got from it. */
export type PartnerExchange = EntityRow<PartnerExchangeEntity>;
