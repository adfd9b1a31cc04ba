import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a repeated job last ran, when it is due and which process holds it. */
@Entity('job_run')
export class JobRunEntity {
  @PrimaryColumn('varchar', { length: 60 })
  name: string;

  @Column('datetime', { name: 'next_run_at', precision: 3 })
  nextRunAt: Date;

  @Column('varchar', { name: 'leased_by', length: 40, nullable: true })
  leasedBy: string | null;

  @Column('datetime', { name: 'leased_until', precision: 3, nullable: true })
  leasedUntil: Date | null;

  @Column('datetime', { name: 'last_run_at', precision: 3, nullable: true })
  lastRunAt: Date | null;

  @Column('varchar', { name: 'last_outcome', length: 500, nullable: true })
  lastOutcome: string | null;
}
