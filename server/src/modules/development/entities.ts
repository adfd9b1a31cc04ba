import { CountedAttendanceEntity } from './attended/counted-attendance.entity';
import { CompetenceAssessmentEntity } from './competences/assessment.entity';
import {
  StaffCertificateEntity,
  StaffTrainingEntity,
  TrainingCourseEntity,
} from './learning/learning.entity';
import {
  CompetenceEntity,
  PostCompetenceEntity,
  StaffPostEntity,
  StaffRankEntity,
} from './lists/lists.entity';
import { SopPageEntity, SopReadingEntity, SopVersionEntity } from './knowledge/sop.entity';
import { OnboardingItemEntity, OnboardingStepEntity } from './onboarding/onboarding.entity';
import { StaffProfileEntity } from './people/profile.entity';
import { StaffPaperEntity } from './papers/paper.entity';
import { DevelopmentGoalEntity, DevelopmentPlanEntity } from './plans/plan.entity';

/** The tables of this module. */
export const DEVELOPMENT_ENTITIES = [
  StaffRankEntity,
  StaffPostEntity,
  CompetenceEntity,
  PostCompetenceEntity,
  StaffProfileEntity,
  CompetenceAssessmentEntity,
  StaffCertificateEntity,
  TrainingCourseEntity,
  StaffTrainingEntity,
  SopPageEntity,
  SopVersionEntity,
  SopReadingEntity,
  OnboardingItemEntity,
  OnboardingStepEntity,
  DevelopmentPlanEntity,
  DevelopmentGoalEntity,
  StaffPaperEntity,
  CountedAttendanceEntity,
];
