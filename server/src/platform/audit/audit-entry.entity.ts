import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * One operation of a staff member. Rows are written once and deleted by age only, and the database itself
 * refuses anything else; ids sort by time, so pages follow them.
 */
@Entity('audit_entry')
@Index('ix_audit_entry_actor_id_id', ['actorId', 'id'])
@Index('ix_audit_entry_object_id_id', ['objectId', 'id'])
@Index('ix_audit_entry_act_id', ['act', 'id'])
@Index('ix_audit_entry_branch_id_id', ['branchId', 'id'])
export class AuditEntryEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('datetime', { name: 'occurred_at', precision: 3 })
  occurredAt: Date;

  @Column('varchar', { name: 'actor_id', length: 30 })
  actorId: string;

  /** Codes of the roles they had then, separated by commas. */
  @Column('varchar', { name: 'role_codes', length: 200 })
  roleCodes: string;

  @Column('varchar', { name: 'branch_id', length: 30, nullable: true })
  branchId: string | null;

  @Column('varchar', { length: 60 })
  act: string;

  @Column('varchar', { name: 'object_id', length: 30, nullable: true })
  objectId: string | null;

  @Column('varchar', { name: 'request_id', length: 40 })
  requestId: string;

  /** What the person worked on, such as `Chrome, Windows`; null where no browser said it. */
  @Column('varchar', { length: 60, nullable: true })
  device: string | null;

  /** JSON: the input, and the object before and after; no secrets, no personal values. */
  @Column('text', { nullable: true })
  facts: string | null;
}
