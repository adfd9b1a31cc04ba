import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { Locale } from '../../shared/locale';
import { bigintTransformer, jsonTransformer } from '../db/columns';
import type { EntityRow } from '../db/table';
import type { ExportFormat, ExportState } from './list-export.terms';

/** A file of a list that somebody asked for: what it holds, how far it has come, until when it is kept. */
@Entity('list_export')
@Index('ix_list_export_maker_id_created_at', ['makerId', 'createdAt'])
@Index('ix_list_export_state_created_at', ['state', 'createdAt'])
@Index('ix_list_export_expires_at', ['expiresAt'])
export class ListExportEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  /** The member of staff who asked; nobody else gets the file. */
  @Column('varchar', { name: 'maker_id', length: 30 })
  makerId: string;

  @Column('varchar', { name: 'list_name', length: 24 })
  listName: string;

  @Column('varchar', { length: 8 })
  format: ExportFormat;

  @Column('varchar', { length: 2 })
  locale: Locale;

  /** What the list was narrowed to, as its query takes it. */
  @Column('text', { transformer: jsonTransformer })
  filter: object;

  @Column('text', { name: 'order_by', nullable: true, transformer: jsonTransformer })
  orderBy: object | null;

  @Column('text', { name: 'column_keys', transformer: jsonTransformer })
  columnKeys: readonly string[];

  @Column('varchar', { length: 12 })
  state: ExportState;

  @Column('int', { name: 'rows_done', default: 0 })
  rowsDone: number;

  @Column('int', { name: 'rows_total' })
  rowsTotal: number;

  /** How many bytes of the rows are certain: a run that was killed may have left more behind. */
  @Column('bigint', { name: 'written_bytes', default: 0, transformer: bigintTransformer })
  writtenBytes: number;

  /** Where reading goes on; null at the beginning. */
  @Column('varchar', { name: 'next_cursor', length: 600, nullable: true })
  nextCursor: string | null;

  /** The lease that wrote last; its files carry it in their names, the one that is done too. */
  @Column('varchar', { name: 'leased_by', length: 40, nullable: true })
  leasedBy: string | null;

  @Column('datetime', { name: 'leased_until', precision: 3, nullable: true })
  leasedUntil: Date | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('datetime', { name: 'expires_at', precision: 3 })
  expiresAt: Date;
}

/** A file of a list as kept. */
export type ListExport = EntityRow<ListExportEntity>;
