import { ContributorEntity, ContributorNameKeyEntity, ContributorVariantEntity } from './contributor.entity';
import { BarcodeCounterEntity, CopyEntity, CopyStatusChangeEntity } from './copy.entity';
import { DeletedTitleEntity } from './deleted-title.entity';
import { SubjectEntity, SubjectHeadingKeyEntity, SubjectVariantEntity } from './subject.entity';
import {
  ClassificationEntity,
  ContributionEntity,
  IdentifierEntity,
  TitleSubjectEntity,
} from './title-part.entity';
import { TitleEntity, TitleMarcEntity, WorkEntity } from './title.entity';
import { UploadEntity } from './upload.entity';
import { ZeroResultQueryEntity } from './zero-result-query.entity';

/** The tables of this room. */
export const CATALOGUE_ENTITIES = [
  UploadEntity,
  WorkEntity,
  TitleEntity,
  TitleMarcEntity,
  ContributorEntity,
  ContributorVariantEntity,
  ContributorNameKeyEntity,
  SubjectEntity,
  SubjectVariantEntity,
  SubjectHeadingKeyEntity,
  IdentifierEntity,
  ClassificationEntity,
  ContributionEntity,
  TitleSubjectEntity,
  CopyEntity,
  CopyStatusChangeEntity,
  BarcodeCounterEntity,
  ZeroResultQueryEntity,
  DeletedTitleEntity,
];
