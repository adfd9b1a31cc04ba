import {
  ContributorEntity,
  ContributorNameKeyEntity,
  ContributorVariantEntity,
} from './authorities/contributor.entity';
import { BarcodeCounterEntity, CopyEntity, CopyStatusChangeEntity } from './copies/copy.entity';
import { DeletedTitleEntity } from './titles/title.entity';
import { SubjectEntity, SubjectHeadingKeyEntity, SubjectVariantEntity } from './authorities/subject.entity';
import {
  ClassificationEntity,
  ContributionEntity,
  IdentifierEntity,
  TitleSubjectEntity,
} from './titles/title-part.entity';
import { TitleEntity, TitleMarcEntity, WorkEntity } from './titles/title.entity';
import { UploadEntity } from '../../platform/uploads/upload.entity';
import { ZeroResultQueryEntity } from './search/zero-result-query.entity';

/** The tables of this module. */
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
