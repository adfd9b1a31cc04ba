import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { ValueTransformer } from 'typeorm';

import { flagTransformer, jsonTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import { UploadEntity } from '../../../platform/uploads/upload.entity';
import type { RecordSeries } from '../shared/bibliographic-record';
import type { Audience, MaterialType } from '../shared/catalogue.terms';

/** Keeps a list as JSON text; an empty one as null. */
const listTransformer: ValueTransformer = {
  to: (list?: readonly unknown[]): unknown => jsonTransformer.to(list?.length === 0 ? null : list),
  from: (text: string | null): unknown => (text === null ? [] : jsonTransformer.from(text)),
};

/** Editions of the same intellectual creation; every title belongs to one, most of them alone. */
@Entity('work')
@Index('ux_work_work_key', ['workKey'], { unique: true })
export class WorkEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  /** Folded title and main contributor; null where the record says too little to tell. */
  @Column('varchar', { name: 'work_key', length: 300, nullable: true })
  workKey: string | null;

  @Column('varchar', { length: 1000 })
  title: string;
}

/** A bibliographic record: one edition. */
@Entity('title')
@Index('ix_title_work_id', ['workId'])
@Index('ix_title_title_sort', ['titleSort'])
@Index('ix_title_shelf_sort_key', ['shelfSortKey'])
@Index('ix_title_created_at', ['createdAt'])
@Index('ix_title_updated_at', ['updatedAt'])
@Index('ix_title_call_class', ['callClass'])
@Index('ix_title_cover_upload_id', ['coverUploadId'])
@Index('ux_title_source_system_source_id', ['sourceSystem', 'sourceId'], { unique: true })
export class TitleEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'work_id', length: 30 })
  workId: string;

  @ManyToOne(() => WorkEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'work_id', foreignKeyConstraintName: 'fk_title_work_id' })
  work?: WorkEntity;

  @Column('varchar', { name: 'source_system', length: 60, nullable: true })
  sourceSystem: string | null;

  @Column('varchar', { name: 'source_id', length: 120, nullable: true })
  sourceId: string | null;

  /**
   * Hash of the imported record; null when it was made by hand. An equal hash means there is nothing to
   * update.
   */
  @Column('varchar', { name: 'source_hash', length: 40, nullable: true })
  sourceHash: string | null;

  @Column('varchar', { name: 'title_proper', length: 1000 })
  titleProper: string;

  @Column('varchar', { name: 'title_sort', length: 200 })
  titleSort: string;

  @Column('text', { nullable: true })
  subtitle: string | null;

  @Column('text', { name: 'parallel_title', nullable: true })
  parallelTitle: string | null;

  @Column('text', { name: 'original_title', nullable: true })
  originalTitle: string | null;

  @Column('text', { name: 'variant_titles', nullable: true, transformer: listTransformer })
  variantTitles: readonly string[];

  @Column('text', { nullable: true })
  responsibility: string | null;

  @Column('varchar', { length: 300, nullable: true })
  edition: string | null;

  @Column('varchar', { name: 'publication_place', length: 300, nullable: true })
  publicationPlace: string | null;

  @Column('varchar', { length: 300, nullable: true })
  publisher: string | null;

  @Column('int', { name: 'publication_year', nullable: true })
  publicationYear: number | null;

  @Column('varchar', { name: 'publication_date', length: 120, nullable: true })
  publicationDate: string | null;

  @Column('varchar', { length: 300, nullable: true })
  extent: string | null;

  @Column('varchar', { length: 120, nullable: true })
  dimensions: string | null;

  @Column('text', { nullable: true, transformer: listTransformer })
  series: readonly RecordSeries[];

  @Column('varchar', { name: 'material_type', length: 24 })
  materialType: MaterialType;

  @Column('varchar', { name: 'content_type', length: 120, nullable: true })
  contentType: string | null;

  @Column('varchar', { name: 'carrier_type', length: 120, nullable: true })
  carrierType: string | null;

  @Column('varchar', { length: 200, nullable: true, transformer: listTransformer })
  languages: readonly string[];

  @Column('varchar', { length: 24, nullable: true })
  audience: Audience | null;

  /** The class that decides the cover and the place in the class tree. */
  @Column('varchar', { name: 'class_number', length: 60, nullable: true })
  classNumber: string | null;

  @Column('varchar', { name: 'call_prefix', length: 24, nullable: true })
  callPrefix: string | null;

  @Column('varchar', { name: 'call_class', length: 60, nullable: true })
  callClass: string | null;

  @Column('varchar', { name: 'call_entry', length: 60, nullable: true })
  callEntry: string | null;

  @Column('varchar', { name: 'call_title', length: 60, nullable: true })
  callTitle: string | null;

  @Column('varchar', { name: 'shelf_sort_key', length: 240, nullable: true })
  shelfSortKey: string | null;

  @Column('text', { nullable: true, transformer: listTransformer })
  notes: readonly string[];

  @Column('text', { nullable: true })
  summary: string | null;

  @Column('text', { name: 'table_of_contents', nullable: true })
  tableOfContents: string | null;

  @Column('varchar', { name: 'cover_upload_id', length: 30, nullable: true })
  coverUploadId: string | null;

  @ManyToOne(() => UploadEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'cover_upload_id', foreignKeyConstraintName: 'fk_title_cover_upload_id' })
  coverUpload?: UploadEntity | null;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('int', { default: 1 })
  version: number;
}

/** A bibliographic record as other modules and the schema see it; its parts are read by loaders. */
export type Title = EntityRow<TitleEntity> & { readonly nodeType: 'Title'; readonly path: string };

/** One piece of the MARC record a title was read from, as JSON text; pieces are joined in order. */
@Entity('title_marc')
export class TitleMarcEntity {
  @PrimaryColumn('varchar', { name: 'title_id', length: 30 })
  titleId: string;

  @ManyToOne(() => TitleEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'title_id', foreignKeyConstraintName: 'fk_title_marc_title_id' })
  title?: TitleEntity;

  @PrimaryColumn('int')
  piece: number;

  @Column('text')
  content: string;
}

/** A title that was here once: its address answers "gone", not "never heard of". */
@Entity('deleted_title')
@Index('ix_deleted_title_deleted_at', ['deletedAt'])
export class DeletedTitleEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('datetime', { name: 'deleted_at', precision: 3 })
  deletedAt: Date;
}
