import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { ValueTransformer } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';
import type { TemplateCode } from '../tools/templates.rules';
import { TEMPLATE_CODES } from '../tools/templates.rules';

const templateTransformer: ValueTransformer = {
  to: (template: TemplateCode | null | undefined) => template,
  from: (kept: string | null) => TEMPLATE_CODES.find((code) => code === kept) ?? null,
};

/** Steps of a guide, in their order. A step keeps its id when it is changed, so that ticks stay with it. */
@Entity('guide_step')
@Index('ix_guide_step_guide_id_position', ['guideId', 'position'])
export class GuideStepEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'guide_id', length: 30 })
  guideId: string;

  @ManyToOne('GuideEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'guide_id', foreignKeyConstraintName: 'fk_guide_step_guide_id' })
  guide?: object;

  @Column('varchar', { name: 'name_id', length: 160 })
  nameIndonesian: string;

  @Column('varchar', { name: 'name_en', length: 160, nullable: true })
  nameEnglish: string | null;

  @Column('varchar', { name: 'hint_id', length: 200, nullable: true })
  hintIndonesian: string | null;

  @Column('varchar', { name: 'hint_en', length: 200, nullable: true })
  hintEnglish: string | null;

  @Column('text', { name: 'text_id', nullable: true })
  textIndonesian: string | null;

  @Column('text', { name: 'text_en', nullable: true })
  textEnglish: string | null;

  @Column('varchar', { name: 'link_url', length: 300, nullable: true })
  linkUrl: string | null;

  /** A file that goes with it; one that this version does not know is none. */
  @Column('varchar', { length: 24, nullable: true, transformer: templateTransformer })
  template: TemplateCode | null;

  @Column('int')
  position: number;
}

/** Where a guide has its facts from. */
@Entity('guide_source')
@Index('ix_guide_source_guide_id_position', ['guideId', 'position'])
export class GuideSourceEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'guide_id', length: 30 })
  guideId: string;

  @ManyToOne('GuideEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'guide_id', foreignKeyConstraintName: 'fk_guide_source_guide_id' })
  guide?: object;

  @Column('varchar', { length: 200 })
  name: string;

  @Column('varchar', { length: 300, nullable: true })
  url: string | null;

  @Column('int')
  position: number;
}

/** Legal figures that a guide shows. */
@Entity('guide_figure')
@Index('ix_guide_figure_figure_id', ['figureId'])
export class GuideFigureEntity {
  @PrimaryColumn('varchar', { name: 'guide_id', length: 30 })
  guideId: string;

  @ManyToOne('GuideEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'guide_id', foreignKeyConstraintName: 'fk_guide_figure_guide_id' })
  guide?: object;

  @PrimaryColumn('varchar', { name: 'figure_id', length: 30 })
  figureId: string;

  @ManyToOne('LegalFigureEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'figure_id', foreignKeyConstraintName: 'fk_guide_figure_figure_id' })
  figure?: object;

  @Column('int')
  position: number;
}

/** Titles of the catalogue that go with a guide. */
@Entity('guide_title')
@Index('ix_guide_title_title_id', ['titleId'])
export class GuideTitleEntity {
  @PrimaryColumn('varchar', { name: 'guide_id', length: 30 })
  guideId: string;

  @ManyToOne('GuideEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'guide_id', foreignKeyConstraintName: 'fk_guide_title_guide_id' })
  guide?: object;

  @PrimaryColumn('varchar', { name: 'title_id', length: 30 })
  titleId: string;

  @ManyToOne('TitleEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'title_id', foreignKeyConstraintName: 'fk_guide_title_title_id' })
  title?: object;

  @Column('int')
  position: number;
}

/** A step that a member has done. */
@Entity('guide_tick')
@Index('ix_guide_tick_step_id', ['stepId'])
export class GuideTickEntity {
  @PrimaryColumn('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne('MemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_guide_tick_member_id' })
  member?: object;

  @PrimaryColumn('varchar', { name: 'step_id', length: 30 })
  stepId: string;

  @ManyToOne('GuideStepEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'step_id', foreignKeyConstraintName: 'fk_guide_tick_step_id' })
  step?: object;

  @Column('datetime', { name: 'ticked_at', precision: 3 })
  tickedAt: Date;
}

/** One step of a guide. */
export type GuideStep = WithTexts<EntityRow<GuideStepEntity>, 'name' | 'hint' | 'text'>;

/** Where a guide has its facts from. */
export type GuideSource = EntityRow<GuideSourceEntity>;
