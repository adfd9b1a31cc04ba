import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../db/columns';
import type { EntityRow } from '../db/table';

/**
 * A picture sent by staff, or by a member for their business, or a paper that only staff read: announced first,
 * stored when its bytes have arrived and were checked.
 */
@Entity('upload')
@Index('ix_upload_created_at', ['createdAt'])
@Index('ix_upload_stored_name', ['storedName'])
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

  /** Whether it is a PDF: it is stored as it came, and nobody reads it by its name. */
  @Column('tinyint', { name: 'is_document', transformer: flagTransformer, default: 0 })
  isDocument: boolean;

  /** Whether it is a paper of a person: it is encrypted, and opened only by the module that keeps it. */
  @Column('tinyint', { name: 'is_sealed', transformer: flagTransformer, default: 0 })
  isSealed: boolean;
}

/** A picture that somebody sent; `storedName` is null until its bytes have arrived. */
export type Upload = EntityRow<UploadEntity>;
