import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';
import type { SitePageKind } from './site-page.terms';

/** A page that staff write, as they are writing it. What the public reads stands in its versions. */
@Entity('site_page')
@Index('ux_site_page_slug', ['slug'], { unique: true })
@Index('ix_site_page_kind_first_published_at_id', ['kind', 'firstPublishedAt', 'id'])
@Index('ix_site_page_kind_created_at_id', ['kind', 'createdAt', 'id'])
@Index('ix_site_page_publish_at', ['publishAt'])
export class SitePageEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 24 })
  kind: SitePageKind;

  @Column('varchar', { length: 80 })
  slug: string;

  @Column('varchar', { name: 'title_id', length: 160 })
  titleIndonesian: string;

  @Column('varchar', { name: 'title_en', length: 160, nullable: true })
  titleEnglish: string | null;

  /** The JSON of the editor. */
  @Column('text', { name: 'document_id' })
  documentIndonesian: string;

  @Column('text', { name: 'document_en', nullable: true })
  documentEnglish: string | null;

  /** The version that the public reads; null while it reads none. */
  @Column('int', { name: 'published_number', nullable: true })
  publishedNumber: number | null;

  /** Whether what is written differs from the newest version. */
  @Column('tinyint', { name: 'is_changed', transformer: flagTransformer, default: 1 })
  isChanged: boolean;

  /** When the public could read it for the first time; stays when it is taken off. */
  @Column('datetime', { name: 'first_published_at', precision: 3, nullable: true })
  firstPublishedAt: Date | null;

  /** When what is written is to be published by itself; null while nothing is planned. */
  @Column('datetime', { name: 'publish_at', precision: 3, nullable: true })
  publishAt: Date | null;

  /** Who planned that; null while nothing is planned. */
  @Column('varchar', { name: 'publish_by', length: 40, nullable: true })
  publishBy: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('varchar', { name: 'updated_by', length: 40 })
  updatedBy: string;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** A page as it was published once; it never changes. */
@Entity('site_page_version')
@Index('ux_site_page_version_page_id_number', ['pageId', 'number'], { unique: true })
export class SitePageVersionEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'page_id', length: 30 })
  pageId: string;

  @ManyToOne('SitePageEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'page_id', foreignKeyConstraintName: 'fk_site_page_version_page_id' })
  page?: object;

  @Column('int')
  number: number;

  @Column('varchar', { name: 'title_id', length: 160 })
  titleIndonesian: string;

  @Column('varchar', { name: 'title_en', length: 160, nullable: true })
  titleEnglish: string | null;

  @Column('text', { name: 'document_id' })
  documentIndonesian: string;

  @Column('text', { name: 'document_en', nullable: true })
  documentEnglish: string | null;

  /** All words in both languages, folded, with a blank before each: what a search looks through. */
  @Column('text')
  words: string;

  /** The number of the older version that was taken back; null if this one was newly written. */
  @Column('int', { name: 'restored_number', nullable: true })
  restoredNumber: number | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;
}

/** A page as staff are writing it. */
export type SitePageDraft = WithTexts<EntityRow<SitePageEntity>, 'title' | 'document'> & {
  readonly nodeType: 'SitePageDraft';
  readonly path: string;
};

/** A version of a page, without its text. */
export type SitePageVersion = WithTexts<
  Omit<EntityRow<SitePageVersionEntity>, 'documentIndonesian' | 'documentEnglish' | 'words'>,
  'title'
>;

/** A page as the public reads it. */
export type SitePage = {
  readonly nodeType: 'SitePage';
  readonly id: string;
  readonly kind: SitePageKind;
  readonly slug: string;
  readonly path: string;
  readonly number: number;
  readonly title: { readonly indonesian: string; readonly english: string | null };
  /** Absent in lists. */
  readonly document?: { readonly indonesian: string; readonly english: string | null };
  readonly publishedAt: Date;
  /** When the public could read it for the first time; null for versions from before that was noted. */
  readonly firstPublishedAt: Date | null;
  readonly isSample: boolean;
};
