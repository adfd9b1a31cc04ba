import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';
import type { LinkResult } from './link.terms';

/**
 * A short address that leads to a page of the portal. A post has one on each of its channels. Read by its code,
 * the newest first, and by when it leaves the page of links.
 */
@Entity('short_link')
@Index('ux_short_link_code', ['code'], { unique: true })
@Index('ux_short_link_post_id_channel_code', ['postId', 'channelCode'], { unique: true })
@Index('ix_short_link_created_at_id', ['createdAt', 'id'])
@Index('ix_short_link_listed_until', ['listedUntil'])
export class ShortLinkEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 12 })
  code: string;

  /** A page of the portal: begins with `/`. */
  @Column('varchar', { name: 'target_path', length: 500 })
  targetPath: string;

  @Column('varchar', { name: 'label_id', length: 160 })
  labelIndonesian: string;

  @Column('varchar', { name: 'label_en', length: 160, nullable: true })
  labelEnglish: string | null;

  /** The post that it stands in; null for one that staff made by itself. */
  @Column('varchar', { name: 'post_id', length: 30, nullable: true })
  postId: string | null;

  @Column('varchar', { name: 'channel_code', length: 24, nullable: true })
  channelCode: string | null;

  /** Until when it stands on the page of links; null when it does not. */
  @Column('datetime', { name: 'listed_until', precision: 3, nullable: true })
  listedUntil: Date | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** How often a link was followed on a day: a count, and nothing about anybody. */
@Entity('short_link_day')
export class ShortLinkDayEntity {
  @PrimaryColumn('varchar', { name: 'link_id', length: 30 })
  linkId: string;

  @ManyToOne('ShortLinkEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'link_id', foreignKeyConstraintName: 'fk_short_link_day_link_id' })
  link?: object;

  /** Civil day in Asia/Jakarta. */
  @PrimaryColumn('varchar', { length: 10 })
  day: string;

  @Column('int', { default: 0 })
  clicks: number;
}

/** What came of a link on a day: a count, and nothing about anybody. */
@Entity('short_link_result_day')
export class ShortLinkResultDayEntity {
  @PrimaryColumn('varchar', { name: 'link_id', length: 30 })
  linkId: string;

  @ManyToOne('ShortLinkEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'link_id', foreignKeyConstraintName: 'fk_short_link_result_day_link_id' })
  link?: object;

  /** Civil day in Asia/Jakarta. */
  @PrimaryColumn('varchar', { length: 10 })
  day: string;

  @PrimaryColumn('varchar', { length: 24 })
  kind: LinkResult;

  @Column('int', { default: 0 })
  amount: number;
}

/** Which link a registration came from: kept until 30 days after its event, then only counted. */
@Entity('registration_link')
@Index('ix_registration_link_link_id', ['linkId'])
export class RegistrationLinkEntity {
  @PrimaryColumn('varchar', { name: 'registration_id', length: 30 })
  registrationId: string;

  @ManyToOne('RegistrationEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'registration_id', foreignKeyConstraintName: 'fk_registration_link_registration_id' })
  registration?: object;

  @Column('varchar', { name: 'link_id', length: 30 })
  linkId: string;

  @ManyToOne('ShortLinkEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'link_id', foreignKeyConstraintName: 'fk_registration_link_link_id' })
  link?: object;

  /** The civil day on which it was made. */
  @Column('varchar', { name: 'registered_on', length: 10 })
  registeredOn: string;
}

/** A short address that leads to a page of the portal. */
export type ShortLink = WithTexts<EntityRow<ShortLinkEntity>, 'label'>;
