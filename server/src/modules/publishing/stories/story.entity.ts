import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';
import type { SitePage } from '../../feedback';
import type { PhotoConsent } from '../../programmes';
import type { StorySection } from './story.terms';

/** What makes a page a story: where it stands, who wrote it, its picture. Its words are those of the page. */
@Entity('story')
@Index('ix_story_section_page_id', ['section', 'pageId'])
export class StoryEntity {
  @PrimaryColumn('varchar', { name: 'page_id', length: 30 })
  pageId: string;

  @ManyToOne('SitePageEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'page_id', foreignKeyConstraintName: 'fk_story_page_id' })
  page?: object;

  @Column('varchar', { length: 24 })
  section: StorySection;

  /** Who signs it, in words; null for the library. */
  @Column('varchar', { length: 120, nullable: true })
  author: string | null;

  @Column('varchar', { name: 'cover_upload_id', length: 30, nullable: true })
  coverUploadId: string | null;

  @ManyToOne('UploadEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'cover_upload_id', foreignKeyConstraintName: 'fk_story_cover_upload_id' })
  coverUpload?: object;

  /** What the picture shows, for those who do not see it; there where a picture is. */
  @Column('varchar', { name: 'cover_alt_id', length: 300, nullable: true })
  coverAltIndonesian: string | null;

  @Column('varchar', { name: 'cover_alt_en', length: 300, nullable: true })
  coverAltEnglish: string | null;

  /** Who made the picture, or from where it is. */
  @Column('varchar', { name: 'cover_credit', length: 160, nullable: true })
  coverCredit: string | null;

  /** Why the picture may be shown; there where a picture is. */
  @Column('varchar', { name: 'cover_consent', length: 24, nullable: true })
  coverConsent: PhotoConsent | null;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('varchar', { name: 'updated_by', length: 40 })
  updatedBy: string;

  @Column('int', { default: 1 })
  version: number;
}

/** A word by which stories are found. */
@Entity('story_tag')
@Index('ix_story_tag_tag_page_id', ['tag', 'pageId'])
export class StoryTagEntity {
  @PrimaryColumn('varchar', { name: 'page_id', length: 30 })
  pageId: string;

  @ManyToOne('SitePageEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'page_id', foreignKeyConstraintName: 'fk_story_tag_page_id' })
  page?: object;

  /** The word as it stands in addresses. */
  @PrimaryColumn('varchar', { length: 80 })
  tag: string;

  /** The word as it was written. */
  @Column('varchar', { length: 40 })
  name: string;

  @Column('int')
  position: number;
}

/** A title, a person of the catalogue, an event or a guide that a story names. */
@Entity('story_mention')
@Index('ix_story_mention_target_id', ['targetId'])
export class StoryMentionEntity {
  @PrimaryColumn('varchar', { name: 'page_id', length: 30 })
  pageId: string;

  @ManyToOne('SitePageEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'page_id', foreignKeyConstraintName: 'fk_story_mention_page_id' })
  page?: object;

  @PrimaryColumn('varchar', { name: 'target_id', length: 30 })
  targetId: string;

  @Column('int')
  position: number;
}

/** What is noted of a story beside its words. */
export type StoryFacts = WithTexts<EntityRow<StoryEntity>, 'coverAlt'>;

/** A tag of a story. */
export type StoryTag = EntityRow<StoryTagEntity>;

/** What a story names. */
export type StoryMention = EntityRow<StoryMentionEntity>;

/** A story as the public reads it. */
export type Story = {
  readonly id: string;
  readonly page: SitePage;
  readonly firstPublishedAt: Date;
};
