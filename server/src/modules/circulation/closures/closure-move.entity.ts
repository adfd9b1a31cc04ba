import { Column, Entity, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';

/** A due date or last shelf day that a closure moved, so that the closure can be taken back. */
@Entity('closure_move')
export class ClosureMoveEntity {
  @PrimaryColumn('varchar', { name: 'closure_id', length: 30 })
  closureId: string;

  /** The loan or the hold. */
  @PrimaryColumn('varchar', { name: 'subject_id', length: 30 })
  subjectId: string;

  @Column('varchar', { length: 24 })
  kind: 'loan' | 'hold';

  @Column('tinyint', { name: 'is_hourly', transformer: flagTransformer, default: 0 })
  isHourly: boolean;

  /** A day, or an instant for loans by the hour. */
  @Column('varchar', { name: 'from_text', length: 30 })
  fromText: string;

  @Column('varchar', { name: 'to_text', length: 30 })
  toText: string;
}
