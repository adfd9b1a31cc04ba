import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { flagTransformer, jsonTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { CivilDate } from '../../../shared/civil-date';
import type { CheckFinding } from './check.terms';

/** A check of the portal by hand: who tried what with which means, and what they found. The newest public one is shown. */
@Entity('accessibility_check')
@Index('ix_accessibility_check_checked_on_id', ['checkedOn', 'id'])
export class AccessibilityCheckEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'checked_on', length: 10 })
  checkedOn: CivilDate;

  /** Who tried, as everybody may read it. */
  @Column('varchar', { name: 'checked_by', length: 160 })
  checkedBy: string;

  /** With which means, such as a screen reader with its version. */
  @Column('varchar', { name: 'means', length: 400 })
  means: string;

  @Column('text', { transformer: jsonTransformer })
  pages: readonly string[];

  @Column('text', { transformer: jsonTransformer })
  findings: readonly CheckFinding[];

  /** What only staff read. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('tinyint', { name: 'is_public', transformer: flagTransformer })
  isPublic: boolean;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** A check of the portal by hand. */
export type AccessibilityCheck = EntityRow<AccessibilityCheckEntity>;
