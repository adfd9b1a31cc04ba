import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../db/table';

/**
 * A picture sent by staff, or by a member for their business: announced first, stored when its bytes have
 * arrived and were checked.
 */
@Entity('upload')
@Index('ix_upload_created_at', ['createdAt'])
export class UploadEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  /** The random name of the re-encoded file; null until the bytes have arrived. */
  @Column('varchar', { name: 'stored_name', length: 60, nullable: true })
  storedName: string | null;

  @Column('int', { nullable: true })
  width: number | null;

  @Column('int', { nullable: true })
  height: number | null;

  /** The object of another module that shows it; such a picture is not deleted. */
  @Column('varchar', { name: 'kept_for', length: 30, nullable: true })
  keptFor: string | null;
}

/** A picture that somebody sent; `storedName` is null until its bytes have arrived. */
export type Upload = EntityRow<UploadEntity>;
