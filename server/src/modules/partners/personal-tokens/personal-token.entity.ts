import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import { wordsTransformer } from '../../../platform/db/words-transformer';
import { BudgetColumns } from '../keys/budget.columns';

/** A token by which an app of a member's own asks the graph. Its secret is shown once and kept as a hash. */
@Entity('personal_token')
@Index('ux_personal_token_secret_hash', ['secretHash'], { unique: true })
@Index('ix_personal_token_member_id_created_at', ['memberId', 'createdAt'])
@Index('ix_personal_token_created_at', ['createdAt'])
export class PersonalTokenEntity extends BudgetColumns {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne('MemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_personal_token_member_id' })
  member?: object;

  /** What it is for, in the words of the member. */
  @Column('varchar', { length: 80 })
  name: string;

  @Column('varchar', { name: 'secret_hash', length: 64 })
  secretHash: string;

  /** The last four signs of the secret, by which people know it again. */
  @Column('varchar', { length: 4 })
  hint: string;

  /** Names of rights. */
  @Column('varchar', { length: 120, nullable: true, transformer: wordsTransformer })
  rights: readonly string[];

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;
}

/** A token by which an app of a member's own asks the graph. */
export type PersonalToken = EntityRow<PersonalTokenEntity>;
