import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { bigintTransformer, flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import { BudgetColumns } from './budget.columns';

/** A key with which a partner's program asks the graph. Its secret is shown once and kept as a hash. */
@Entity('api_key')
@Index('ux_api_key_secret_hash', ['secretHash'], { unique: true })
@Index('ix_api_key_partner_id', ['partnerId'])
export class ApiKeyEntity extends BudgetColumns {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'partner_id', length: 30 })
  partnerId: string;

  @ManyToOne('PartnerEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'fk_api_key_partner_id' })
  partner?: object;

  /** What it is for, such as the school's site. */
  @Column('varchar', { length: 120 })
  name: string;

  @Column('varchar', { name: 'secret_hash', length: 64 })
  secretHash: string;

  /** The last four signs of the secret, by which people know it again. */
  @Column('varchar', { length: 4 })
  hint: string;

  /** Names of scopes with blanks between. */
  @Column('varchar', { length: 300 })
  scopes: string;

  @Column('tinyint', { name: 'is_test', transformer: flagTransformer, default: 0 })
  isTest: boolean;

  /** Addresses and networks that may use it, with blanks between; null for any. */
  @Column('varchar', { name: 'allowed_addresses', length: 1100, nullable: true })
  allowedAddresses: string | null;

  @Column('varchar', { name: 'revoked_by', length: 40, nullable: true })
  revokedBy: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;
}

/** What a key asked for on a day, by operation. */
@Entity('api_key_usage')
@Index('ix_api_key_usage_used_on', ['usedOn'])
export class ApiKeyUsageEntity {
  @PrimaryColumn('varchar', { name: 'key_id', length: 30 })
  keyId: string;

  @ManyToOne('ApiKeyEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'key_id', foreignKeyConstraintName: 'fk_api_key_usage_key_id' })
  key?: object;

  @PrimaryColumn('varchar', { name: 'used_on', length: 10 })
  usedOn: string;

  /** The name of the operation; empty for those without. */
  @PrimaryColumn('varchar', { length: 80 })
  operation: string;

  @Column('int')
  calls: number;

  @Column('bigint', { transformer: bigintTransformer })
  points: number;
}

/** A key with which a partner's program asks the graph. */
export type ApiKey = EntityRow<ApiKeyEntity>;

/** What a key asked for on a day, by operation. */
export type ApiKeyUsage = EntityRow<ApiKeyUsageEntity>;
