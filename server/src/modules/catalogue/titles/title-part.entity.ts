import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import { ContributorEntity } from '../authorities/contributor.entity';
import { SubjectEntity } from '../authorities/subject.entity';
import type {
  ClassificationScheme,
  ContributorKind,
  ContributorRole,
  IdentifierKind,
} from '../shared/catalogue.terms';
import { TitleEntity } from './title.entity';

/** A number of a title, as printed and as it is looked up. */
@Entity('identifier')
@Index('ix_identifier_lookup_key', ['lookupKey'])
@Index('ix_identifier_is_check_digit_valid', ['isCheckDigitValid'])
export class IdentifierEntity {
  @PrimaryColumn('varchar', { name: 'title_id', length: 30 })
  titleId: string;

  @ManyToOne(() => TitleEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'title_id', foreignKeyConstraintName: 'fk_identifier_title_id' })
  title?: TitleEntity;

  @PrimaryColumn('int')
  position: number;

  @Column('varchar', { length: 24 })
  kind: IdentifierKind;

  @Column('varchar', { length: 120 })
  printed: string;

  @Column('varchar', { length: 24, nullable: true })
  normalised: string | null;

  /** The normalised form, else the printed one closed up: what any spelling of the number leads to. */
  @Column('varchar', { name: 'lookup_key', length: 120 })
  lookupKey: string;

  @Column('varchar', { length: 120, nullable: true })
  qualifier: string | null;

  @Column('tinyint', { name: 'is_check_digit_valid', nullable: true, transformer: flagTransformer })
  isCheckDigitValid: boolean | null;
}

/** A class number of a title. */
@Entity('classification')
export class ClassificationEntity {
  @PrimaryColumn('varchar', { name: 'title_id', length: 30 })
  titleId: string;

  @ManyToOne(() => TitleEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'title_id', foreignKeyConstraintName: 'fk_classification_title_id' })
  title?: TitleEntity;

  @PrimaryColumn('int')
  position: number;

  @Column('varchar', { length: 24 })
  scheme: ClassificationScheme;

  @Column('varchar', { length: 60 })
  number: string;

  @Column('varchar', { length: 24, nullable: true })
  edition: string | null;
}

/** What a contributor did for a title. */
@Entity('contribution')
@Index('ix_contribution_contributor_id_title_id', ['contributorId', 'titleId'])
export class ContributionEntity {
  @PrimaryColumn('varchar', { name: 'title_id', length: 30 })
  titleId: string;

  @ManyToOne(() => TitleEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'title_id', foreignKeyConstraintName: 'fk_contribution_title_id' })
  title?: TitleEntity;

  @PrimaryColumn('int')
  position: number;

  @Column('varchar', { name: 'contributor_id', length: 30 })
  contributorId: string;

  @ManyToOne(() => ContributorEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'contributor_id', foreignKeyConstraintName: 'fk_contribution_contributor_id' })
  contributor?: ContributorEntity;

  @Column('varchar', { length: 24 })
  role: ContributorRole;

  @Column('tinyint', { name: 'is_main', transformer: flagTransformer, default: 0 })
  isMain: boolean;

  @Column('varchar', { name: 'printed_name', length: 300, nullable: true })
  printedName: string | null;
}

/** A contribution of one title, with what its work is grouped by. */
export type LinkedContribution = Omit<EntityRow<ContributionEntity>, 'titleId'> & {
  readonly name: string;
  readonly kind: ContributorKind;
};

/** That a title is about a subject. */
@Entity('title_subject')
@Index('ix_title_subject_subject_id_title_id', ['subjectId', 'titleId'])
export class TitleSubjectEntity {
  @PrimaryColumn('varchar', { name: 'title_id', length: 30 })
  titleId: string;

  @ManyToOne(() => TitleEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'title_id', foreignKeyConstraintName: 'fk_title_subject_title_id' })
  title?: TitleEntity;

  @PrimaryColumn('varchar', { name: 'subject_id', length: 30 })
  subjectId: string;

  @ManyToOne(() => SubjectEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'subject_id', foreignKeyConstraintName: 'fk_title_subject_subject_id' })
  subject?: SubjectEntity;

  @Column('int')
  position: number;
}

/** A link of one title to a subject. */
export type LinkedSubject = Omit<EntityRow<TitleSubjectEntity>, 'titleId'>;
