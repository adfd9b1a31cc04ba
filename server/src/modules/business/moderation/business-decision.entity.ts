import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import type { DecisionKind } from '../business.terms';

/** A decision of staff about a profile or its changes. Rows are only added. */
@Entity('business_decision')
@Index('ix_business_decision_business_id_decided_at', ['businessId', 'decidedAt'])
@Index('ix_business_decision_decided_at', ['decidedAt'])
export class BusinessDecisionEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'business_id', length: 30 })
  businessId: string;

  @ManyToOne('BusinessEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'business_id', foreignKeyConstraintName: 'fk_business_decision_business_id' })
  business?: object;

  @Column('varchar', { length: 24 })
  kind: DecisionKind;

  /** Why it was refused; the owners read it. */
  @Column('varchar', { length: 500, nullable: true })
  reason: string | null;

  @Column('datetime', { name: 'decided_at', precision: 3 })
  decidedAt: Date;

  @Column('varchar', { name: 'decided_by', length: 40 })
  decidedBy: string;
}

/** What staff decided about a business. */
export type BusinessDecision = EntityRow<BusinessDecisionEntity>;
