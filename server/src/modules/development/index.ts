import type { Module } from '../../platform/module';
import {
  CompetenceCountResolver,
  CompetenceGapResolver,
  CompetenceLevelResolver,
  CompetenceLevelsResolver,
} from './competences/competences.graphql';
import { countAttendances } from './attended/count-attendances';
import type { DevelopmentDeps } from './deps';
import {
  LearningResolver,
  StaffCertificateResolver,
  StaffTrainingResolver,
  TrainingCourseResolver,
} from './learning/learning.graphql';
import {
  CompetenceResolver,
  DevelopmentListsResolver,
  RequiredLevelResolver,
  StaffPostResolver,
  StaffRankResolver,
} from './lists/lists.graphql';
import { StaffDevelopmentResolver, StaffProfileResolver } from './people/person.graphql';
import { SopPageResolver, SopReaderResolver, SopVersionResolver } from './knowledge/sop.graphql';
import {
  OnboardingItemResolver,
  OnboardingResolver,
  OnboardingStepResolver,
} from './onboarding/onboarding.graphql';
import {
  DevelopmentGoalResolver,
  DevelopmentPlanResolver,
  DevelopmentPlansResolver,
} from './plans/plan.graphql';
import { CertificatePaperResolver, StaffPaperResolver, TrainingPaperResolver } from './papers/paper.graphql';
import { forgetClosedStaff } from './people/forget-closed-staff';
import { DEVELOPMENT_PERSONAL_DATA } from './personal-data';

export { developmentFile } from './export/training-file';
export { openStaffPaper } from './papers/open-paper';
export { developmentPlanFile } from './plans/plan-file';
export { seedSampleDevelopment } from './sample/seed-sample-development';
export {
  CERTIFICATE_STAGES,
  findEndingCertificate,
  findEndingCertificateNotices,
} from './learning/ending-certificates.queries';

/** Creates the module of staff development: profiles, certificates, training, competences, procedures. */
export function createDevelopment(deps: DevelopmentDeps): Module {
  return {
    name: 'development',
    personalData: DEVELOPMENT_PERSONAL_DATA,
    resolvers: createResolvers(deps),
    jobs: [
      {
        name: 'forget-closed-staff',
        everyMinutes: 24 * 60,
        run: async () => `${await forgetClosedStaff(deps)} assessments of staff forgotten`,
      },
      {
        name: 'count-attended-training',
        everyMinutes: 30,
        run: async () => `${await countAttendances(deps)} attendances of courses became training`,
      },
    ],
    resources: RESOURCES,
  };
}

function createResolvers(deps: DevelopmentDeps): Module['resolvers'] {
  return [
    new DevelopmentListsResolver(deps),
    new StaffRankResolver(),
    new StaffPostResolver(),
    new CompetenceResolver(),
    new RequiredLevelResolver(),
    new StaffDevelopmentResolver(deps),
    new StaffProfileResolver(),
    new CompetenceLevelsResolver(deps),
    new CompetenceLevelResolver(),
    new CompetenceGapResolver(),
    new CompetenceCountResolver(),
    new LearningResolver(deps),
    new StaffCertificateResolver(),
    new StaffTrainingResolver(),
    new TrainingCourseResolver(),
    new SopPageResolver(deps),
    new SopVersionResolver(),
    new SopReaderResolver(),
    new OnboardingResolver(deps),
    new OnboardingItemResolver(),
    new OnboardingStepResolver(),
    new DevelopmentPlansResolver(deps),
    new DevelopmentPlanResolver(),
    new DevelopmentGoalResolver(),
    new CertificatePaperResolver(deps),
    new TrainingPaperResolver(),
    new StaffPaperResolver(),
  ];
}

/** What the log of acts and links know of this module. */
const RESOURCES: Module['resources'] = [
  { prefix: 'srk', table: 'staff_rank', nameColumn: 'name_id', englishNameColumn: 'name_en' },
  { prefix: 'spo', table: 'staff_post', nameColumn: 'name_id', englishNameColumn: 'name_en' },
  { prefix: 'cpt', table: 'competence', nameColumn: 'name_id', englishNameColumn: 'name_en' },
  {
    prefix: 'sct',
    table: 'staff_certificate',
    hidden: new Set(['number', 'kind', 'issuer', 'valid_until']),
  },
  {
    prefix: 'trn',
    table: 'staff_training',
    hidden: new Set(['title', 'provider', 'hours', 'completed_on']),
  },
  { prefix: 'sop', table: 'sop_page', nameColumn: 'title_id', englishNameColumn: 'title_en' },
  { prefix: 'oni', table: 'onboarding_item', nameColumn: 'text_id', englishNameColumn: 'text_en' },
  { prefix: 'tcr', table: 'training_course', nameColumn: 'title' },
];
