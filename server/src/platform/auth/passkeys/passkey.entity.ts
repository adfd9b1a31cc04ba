import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { bigintTransformer, flagTransformer } from '../../db/columns';

/** A passkey of somebody: the public half of a key that their device keeps. */
@Entity('passkey')
@Index('ux_passkey_credential_hash', ['credentialHash'], { unique: true })
@Index('ix_passkey_subject_id_created_at', ['subjectId', 'createdAt'])
export class PasskeyEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 12 })
  audience: string;

  @Column('varchar', { name: 'subject_id', length: 30 })
  subjectId: string;

  /** Hash of the credential's id, which is too long for an index. */
  @Column('varchar', { name: 'credential_hash', length: 64 })
  credentialHash: string;

  @Column('text', { name: 'credential_id' })
  credentialId: string;

  @Column('text', { name: 'public_key' })
  publicKey: string;

  /**
   * How often the device says it was used; a number that does not grow means a copy of the key. Devices that
   * do not count say 0.
   */
  @Column('bigint', { name: 'sign_count', transformer: bigintTransformer })
  signCount: number;

  /** Whether the device keeps it elsewhere too, such as in an account at its maker. */
  @Column('tinyint', { name: 'is_synced', transformer: flagTransformer })
  isSynced: boolean;

  /** Browser and system on which it was made, as `deviceOf` names them. */
  @Column('varchar', { length: 60 })
  device: string;

  /** What its owner calls it; null if they gave it no name. */
  @Column('varchar', { length: 60, nullable: true })
  name: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('datetime', { name: 'last_used_at', precision: 3, nullable: true })
  lastUsedAt: Date | null;
}

/** A question to a device that holds a passkey; it serves for one answer within a few minutes. */
@Entity('passkey_challenge')
@Index('ix_passkey_challenge_expires_at', ['expiresAt'])
export class PasskeyChallengeEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 64 })
  challenge: string;

  @Column('varchar', { length: 12 })
  audience: string;

  /** Who adds a passkey; null for signing in, when nobody is known yet. */
  @Column('varchar', { name: 'subject_id', length: 30, nullable: true })
  subjectId: string | null;

  @Column('datetime', { name: 'expires_at', precision: 3 })
  expiresAt: Date;
}
