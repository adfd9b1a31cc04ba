import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import type { Locale } from '../../../shared/locale';
import type { LetterState, SubscriberState } from '../newsletter.terms';

/**
 * An address that wants newsletters; whoever reads may have no card.
 * The links in letters are worked out from its id and the key of the library.
 */
@Entity('newsletter_subscriber')
@Index('ux_newsletter_subscriber_email', ['email'], { unique: true })
@Index('ix_newsletter_subscriber_member_id', ['memberId'])
@Index('ix_newsletter_subscriber_state_asked_at', ['state', 'askedAt'])
export class NewsletterSubscriberEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 200 })
  email: string;

  /** The card that asked, where somebody was signed in. */
  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('member', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_newsletter_subscriber_member_id' })
  member?: object;

  @Column('varchar', { length: 2 })
  locale: Locale;

  @Column('varchar', { length: 24 })
  state: SubscriberState;

  /** When it asked last; the proof of the address is asked for once for each time. */
  @Column('datetime', { name: 'asked_at', precision: 3 })
  askedAt: Date;

  @Column('datetime', { name: 'confirmed_at', precision: 3, nullable: true })
  confirmedAt: Date | null;

  @Column('datetime', { name: 'state_at', precision: 3 })
  stateAt: Date;
}

/** That a subscriber wants a newsletter. */
@Entity('newsletter_subscription')
@Index('ix_newsletter_subscription_newsletter_id_subscriber_id', ['newsletterId', 'subscriberId'])
export class NewsletterSubscriptionEntity {
  @PrimaryColumn('varchar', { name: 'subscriber_id', length: 30 })
  subscriberId: string;

  @ManyToOne('NewsletterSubscriberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'subscriber_id', foreignKeyConstraintName: 'fk_newsletter_subscription_subscriber_id' })
  subscriber?: object;

  @PrimaryColumn('varchar', { name: 'newsletter_id', length: 30 })
  newsletterId: string;

  @ManyToOne('NewsletterEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'newsletter_id', foreignKeyConstraintName: 'fk_newsletter_subscription_newsletter_id' })
  newsletter?: object;
}

/** The letter of an issue to one subscriber; forgotten 30 days after the issue was sent. */
@Entity('newsletter_letter')
@Index('ix_newsletter_letter_issue_id_state_next_try_at', ['issueId', 'state', 'nextTryAt'])
@Index('ix_newsletter_letter_subscriber_id', ['subscriberId'])
export class NewsletterLetterEntity {
  @PrimaryColumn('varchar', { name: 'issue_id', length: 30 })
  issueId: string;

  @ManyToOne('NewsletterIssueEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'issue_id', foreignKeyConstraintName: 'fk_newsletter_letter_issue_id' })
  issue?: object;

  @PrimaryColumn('varchar', { name: 'subscriber_id', length: 30 })
  subscriberId: string;

  @ManyToOne('NewsletterSubscriberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'subscriber_id', foreignKeyConstraintName: 'fk_newsletter_letter_subscriber_id' })
  subscriber?: object;

  @Column('varchar', { length: 24 })
  state: LetterState;

  @Column('int', { default: 0 })
  attempts: number;

  /** Not before this moment; while a process sends it, the moment from which another may take it. */
  @Column('datetime', { name: 'next_try_at', precision: 3 })
  nextTryAt: Date;
}

/** A subscriber as it is kept. */
export type NewsletterSubscriber = EntityRow<NewsletterSubscriberEntity>;
/** The letter to one subscriber as it is kept. */
export type NewsletterLetter = EntityRow<NewsletterLetterEntity>;
