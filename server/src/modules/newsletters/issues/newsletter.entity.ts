import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';
import type { BlockKind, IssueState } from '../newsletter.terms';

/** A letter that comes again and again to whoever wants it, such as that of each Friday. */
@Entity('newsletter')
@Index('ix_newsletter_position_id', ['position', 'id'])
export class NewsletterEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'name_id', length: 120 })
  nameIndonesian: string;

  @Column('varchar', { name: 'name_en', length: 120, nullable: true })
  nameEnglish: string | null;

  /** What it is about and how often it comes. */
  @Column('varchar', { name: 'promise_id', length: 300 })
  promiseIndonesian: string;

  @Column('varchar', { name: 'promise_en', length: 300, nullable: true })
  promiseEnglish: string | null;

  /** Whether new readers may come. */
  @Column('tinyint', { name: 'is_open', transformer: flagTransformer, default: 1 })
  isOpen: boolean;

  @Column('int')
  position: number;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('varchar', { name: 'updated_by', length: 40 })
  updatedBy: string;

  @Column('int', { default: 1 })
  version: number;
}

/** One letter of a newsletter, to all its readers. */
@Entity('newsletter_issue')
@Index('ix_newsletter_issue_state_planned_at', ['state', 'plannedAt'])
@Index('ix_newsletter_issue_newsletter_id_sent_at_id', ['newsletterId', 'sentAt', 'id'])
@Index('ix_newsletter_issue_sent_at_id', ['sentAt', 'id'])
@Index('ix_newsletter_issue_created_at_id', ['createdAt', 'id'])
@Index('ux_newsletter_issue_slug', ['slug'], { unique: true })
export class NewsletterIssueEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'newsletter_id', length: 30 })
  newsletterId: string;

  @ManyToOne('NewsletterEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'newsletter_id', foreignKeyConstraintName: 'fk_newsletter_issue_newsletter_id' })
  newsletter?: object;

  @Column('varchar', { length: 24 })
  state: IssueState;

  /** The word in the address of the archive; given when it is planned for the first time. */
  @Column('varchar', { length: 100, nullable: true })
  slug: string | null;

  @Column('varchar', { name: 'subject_id', length: 120 })
  subjectIndonesian: string;

  @Column('varchar', { name: 'subject_en', length: 120, nullable: true })
  subjectEnglish: string | null;

  @Column('datetime', { name: 'planned_at', precision: 3, nullable: true })
  plannedAt: Date | null;

  /** Who let it leave. */
  @Column('varchar', { name: 'planned_by', length: 40, nullable: true })
  plannedBy: string | null;

  /** When its readers were written down; what rules put into it is of this moment. */
  @Column('datetime', { name: 'started_at', precision: 3, nullable: true })
  startedAt: Date | null;

  /** When the last letter had left. */
  @Column('datetime', { name: 'sent_at', precision: 3, nullable: true })
  sentAt: Date | null;

  /** What its blocks said when it left, as JSON, for the archive and for every letter alike. */
  @Column('text', { nullable: true })
  content: string | null;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'updated_by', length: 40 })
  updatedBy: string;

  @Column('int', { default: 1 })
  version: number;
}

/** A part of an issue. */
@Entity('newsletter_block')
export class NewsletterBlockEntity {
  @PrimaryColumn('varchar', { name: 'issue_id', length: 30 })
  issueId: string;

  @ManyToOne('NewsletterIssueEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'issue_id', foreignKeyConstraintName: 'fk_newsletter_block_issue_id' })
  issue?: object;

  @PrimaryColumn('int')
  position: number;

  @Column('varchar', { length: 24 })
  kind: BlockKind;

  @Column('varchar', { name: 'heading_id', length: 120, nullable: true })
  headingIndonesian: string | null;

  @Column('varchar', { name: 'heading_en', length: 120, nullable: true })
  headingEnglish: string | null;

  @Column('text', { name: 'text_id', nullable: true })
  textIndonesian: string | null;

  @Column('text', { name: 'text_en', nullable: true })
  textEnglish: string | null;

  /** How many things a rule puts into it, 1 to 10. */
  @Column('int')
  amount: number;

  /** Whether a rule takes only what is for children. */
  @Column('tinyint', { name: 'is_for_children', transformer: flagTransformer, default: 0 })
  isForChildren: boolean;
}

/** A newsletter as it is kept. */
export type Newsletter = WithTexts<EntityRow<NewsletterEntity>, 'name' | 'promise'>;
/** An issue as it is kept. */
export type NewsletterIssue = WithTexts<EntityRow<NewsletterIssueEntity>, 'subject'>;
/** A block as it is kept. */
export type NewsletterBlock = WithTexts<EntityRow<NewsletterBlockEntity>, 'heading' | 'text'>;
