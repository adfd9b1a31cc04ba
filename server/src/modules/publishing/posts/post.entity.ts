import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';
import type { Locale } from '../../../shared/locale';
import type { ChannelCode } from '../channels/channel.terms';
import type { CardSize } from '../channels/limits';
import type { DeliveryReason, DeliveryState, PostState, PostSubjectKind } from './post.terms';

/** Something that the library tells on its channels: what of, how far it has come, and its picture. */
@Entity('post')
@Index('ix_post_listed_at_id', ['listedAt', 'id'])
@Index('ix_post_state_listed_at_id', ['state', 'listedAt', 'id'])
@Index('ix_post_subject_id', ['subjectId'])
export class PostEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'subject_kind', length: 24 })
  subjectKind: PostSubjectKind;

  @Column('varchar', { name: 'subject_id', length: 30 })
  subjectId: string;

  /** What its subject was called when it was saved last. */
  @Column('varchar', { name: 'name_id', length: 300 })
  nameIndonesian: string;

  @Column('varchar', { name: 'name_en', length: 300, nullable: true })
  nameEnglish: string | null;

  @Column('varchar', { length: 24 })
  state: PostState;

  /** When it is published by itself; null for as soon as it is approved. */
  @Column('datetime', { name: 'planned_at', precision: 3, nullable: true })
  plannedAt: Date | null;

  /** Where it stands in lists and in the calendar: when it is planned, else when it was made. */
  @Column('datetime', { name: 'listed_at', precision: 3 })
  listedAt: Date;

  /** The drawn card; null for a picture of its own, or none. */
  @Column('varchar', { name: 'card_size', length: 24, nullable: true })
  cardSize: CardSize | null;

  @Column('varchar', { name: 'picture_upload_id', length: 30, nullable: true })
  pictureUploadId: string | null;

  @ManyToOne('UploadEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'picture_upload_id', foreignKeyConstraintName: 'fk_post_picture_upload_id' })
  pictureUpload?: object;

  /** What the picture shows, for those who do not see it. */
  @Column('varchar', { name: 'alt_id', length: 300, nullable: true })
  altIndonesian: string | null;

  @Column('varchar', { name: 'alt_en', length: 300, nullable: true })
  altEnglish: string | null;

  @Column('datetime', { name: 'made_at', precision: 3 })
  madeAt: Date;

  @Column('varchar', { name: 'made_by', length: 40 })
  madeBy: string;

  /** Who wrote its words last. */
  @Column('varchar', { name: 'written_by', length: 40 })
  writtenBy: string;

  @Column('datetime', { name: 'asked_at', precision: 3, nullable: true })
  askedAt: Date | null;

  @Column('datetime', { name: 'approved_at', precision: 3, nullable: true })
  approvedAt: Date | null;

  @Column('varchar', { name: 'approved_by', length: 40, nullable: true })
  approvedBy: string | null;

  /** Why a colleague gave it back. */
  @Column('varchar', { name: 'decline_note', length: 300, nullable: true })
  declineNote: string | null;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('varchar', { name: 'updated_by', length: 40 })
  updatedBy: string;

  @Column('int', { default: 1 })
  version: number;
}

/** The words of a post for a channel in one language, with facts as placeholders. */
@Entity('post_text')
export class PostTextEntity {
  @PrimaryColumn('varchar', { name: 'post_id', length: 30 })
  postId: string;

  @ManyToOne('PostEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'fk_post_text_post_id' })
  post?: object;

  @PrimaryColumn('varchar', { length: 24 })
  channel: ChannelCode;

  @PrimaryColumn('varchar', { length: 8 })
  locale: Locale;

  @Column('text')
  text: string;
}

/** A post on one channel: what became of it there. */
@Entity('post_delivery')
@Index('ux_post_delivery_post_id_channel', ['postId', 'channel'], { unique: true })
@Index('ix_post_delivery_state_next_try_at_id', ['state', 'nextTryAt', 'id'])
export class PostDeliveryEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'post_id', length: 30 })
  postId: string;

  @ManyToOne('PostEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'fk_post_delivery_post_id' })
  post?: object;

  @Column('varchar', { length: 24 })
  channel: ChannelCode;

  @Column('varchar', { length: 24 })
  state: DeliveryState;

  @Column('int', { default: 0 })
  attempts: number;

  /** When it is published, or tried again; null while the post is not approved. */
  @Column('datetime', { name: 'next_try_at', precision: 3, nullable: true })
  nextTryAt: Date | null;

  /** When the attempt that runs began. */
  @Column('datetime', { name: 'claimed_at', precision: 3, nullable: true })
  claimedAt: Date | null;

  /** The words of that attempt, by which it is looked for. */
  @Column('text', { name: 'sent_text', nullable: true })
  sentText: string | null;

  /** What the network gave before the post is public. */
  @Column('varchar', { name: 'remote_step', length: 200, nullable: true })
  remoteStep: string | null;

  @Column('varchar', { name: 'remote_id', length: 200, nullable: true })
  remoteId: string | null;

  @Column('varchar', { name: 'remote_address', length: 300, nullable: true })
  remoteAddress: string | null;

  @Column('varchar', { length: 24, nullable: true })
  reason: DeliveryReason | null;

  /** What the network said, in its words. */
  @Column('varchar', { name: 'last_answer', length: 300, nullable: true })
  lastAnswer: string | null;

  @Column('datetime', { name: 'sent_at', precision: 3, nullable: true })
  sentAt: Date | null;

  /** Who did it by hand, or found it there. */
  @Column('varchar', { name: 'settled_by', length: 40, nullable: true })
  settledBy: string | null;
}

/** What people did with a post on a channel on a day, as staff read it there. */
@Entity('post_reach')
export class PostReachEntity {
  @PrimaryColumn('varchar', { name: 'delivery_id', length: 30 })
  deliveryId: string;

  @ManyToOne('PostDeliveryEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'delivery_id', foreignKeyConstraintName: 'fk_post_reach_delivery_id' })
  delivery?: object;

  @PrimaryColumn('varchar', { length: 10 })
  day: string;

  /** How many saw it. */
  @Column('int')
  seen: number;

  /** How many replied. */
  @Column('int')
  replies: number;

  @Column('varchar', { name: 'noted_by', length: 40 })
  notedBy: string;
}

/** A post. */
export type Post = WithTexts<EntityRow<PostEntity>, 'name' | 'alt'> & { readonly nodeType: 'Post' };
/** A text of a post. */
export type PostText = EntityRow<PostTextEntity>;
/** A post on one channel. */
export type PostDelivery = EntityRow<PostDeliveryEntity>;
/** What was read of a post on a channel on a day. */
export type PostReach = EntityRow<PostReachEntity>;
