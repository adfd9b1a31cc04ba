import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../db/columns';

/** A session of somebody who signed in; the cookie itself is never kept, only its hash. */
@Entity('session')
@Index('ux_session_token_hash', ['tokenHash'], { unique: true })
@Index('ix_session_subject_id', ['subjectId'])
@Index('ix_session_expires_at', ['expiresAt'])
export class SessionEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'token_hash', length: 64 })
  tokenHash: string;

  @Column('varchar', { length: 12 })
  audience: string;

  @Column('varchar', { name: 'subject_id', length: 30 })
  subjectId: string;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('datetime', { name: 'last_seen_at', precision: 3 })
  lastSeenAt: Date;

  @Column('datetime', { name: 'expires_at', precision: 3 })
  expiresAt: Date;

  /** Whether it may only set up the second factor, or a password in place of one that staff chose. */
  @Column('tinyint', { name: 'is_limited', transformer: flagTransformer, default: 0 })
  isLimited: boolean;

  /** When the person last proved who they are. */
  @Column('datetime', { name: 'proved_at', precision: 3, nullable: true })
  provedAt: Date | null;

  /** Browser and system, as `deviceOf` names them; null until the session is first used. */
  @Column('varchar', { length: 60, nullable: true })
  device: string | null;
}
