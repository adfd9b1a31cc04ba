import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import { wordsTransformer } from '../../../platform/db/words-transformer';
import type { PartnerKind, PartnerNeed, PartnerRequestStatus } from '../partner.terms';

/** A member asks to act for an institution, known to the library or not. */
@Entity('partner_request')
@Index('ix_partner_request_status_created_at_id', ['status', 'createdAt', 'id'])
@Index('ix_partner_request_member_id_created_at', ['memberId', 'createdAt'])
@Index('ix_partner_request_partner_id', ['partnerId'])
export class PartnerRequestEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne('MemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_partner_request_member_id' })
  member?: object;

  /** The partner they chose, or that staff gave them; null while it is only a name. */
  @Column('varchar', { name: 'partner_id', length: 30, nullable: true })
  partnerId: string | null;

  @ManyToOne('PartnerEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'fk_partner_request_partner_id' })
  partner?: object;

  @Column('varchar', { name: 'institution_name', length: 160 })
  institutionName: string;

  @Column('varchar', { length: 24 })
  kind: PartnerKind;

  @Column('varchar', { length: 8, nullable: true })
  npsn: string | null;

  @Column('varchar', { length: 120, transformer: wordsTransformer })
  needs: readonly PartnerNeed[];

  /** What they do there. */
  @Column('varchar', { length: 120 })
  role: string;

  /** How to reach them: a telephone number or an e-mail address. */
  @Column('varchar', { length: 200 })
  contact: string;

  @Column('text', { nullable: true })
  message: string | null;

  @Column('varchar', { length: 24 })
  status: PartnerRequestStatus;

  /** What staff answered. */
  @Column('varchar', { length: 600, nullable: true })
  reason: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('datetime', { name: 'decided_at', precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column('varchar', { name: 'decided_by', length: 40, nullable: true })
  decidedBy: string | null;
}

/** A member's wish to act for an institution. */
export type PartnerRequest = EntityRow<PartnerRequestEntity> & { readonly nodeType: 'PartnerRequest' };
