import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import type { AgreementKind } from '../partner.terms';

/** What a partner and the library agreed in writing. Schools of the city need none. */
@Entity('partner_agreement')
@Index('ix_partner_agreement_partner_id_starts_on', ['partnerId', 'startsOn'])
@Index('ix_partner_agreement_ends_on', ['endsOn'])
export class PartnerAgreementEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'partner_id', length: 30 })
  partnerId: string;

  @ManyToOne('PartnerEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'fk_partner_agreement_partner_id' })
  partner?: object;

  @Column('varchar', { length: 24 })
  kind: AgreementKind;

  @Column('varchar', { length: 120, nullable: true })
  number: string | null;

  @Column('varchar', { length: 300 })
  subject: string;

  @Column('varchar', { name: 'signed_on', length: 10, nullable: true })
  signedOn: string | null;

  @Column('varchar', { name: 'starts_on', length: 10 })
  startsOn: string;

  /** The last day; null if it has no end. */
  @Column('varchar', { name: 'ends_on', length: 10, nullable: true })
  endsOn: string | null;

  @Column('text', { name: 'library_gives', nullable: true })
  libraryGives: string | null;

  @Column('text', { name: 'partner_gives', nullable: true })
  partnerGives: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('int', { default: 1 })
  version: number;
}

/** What a partner and the library agreed in writing. */
export type PartnerAgreement = EntityRow<PartnerAgreementEntity> & { readonly nodeType: 'PartnerAgreement' };
