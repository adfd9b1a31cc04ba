import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address to which letters of the library could not be delivered. The table names nobody: it keeps a hash. */
@Entity('mail_bounce')
export class MailBounceEntity {
  /** The address under the key of the library. */
  @PrimaryColumn('varchar', { name: 'email_hash', length: 32 })
  emailHash: string;

  /** How many in a row came back for good. */
  @Column('int')
  bounces: number;

  @Column('datetime', { name: 'bounced_at', precision: 3 })
  bouncedAt: Date;
}
