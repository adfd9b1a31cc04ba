import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';

import type { TrainingCoursesQuery } from '../training/TrainingCourses.generated';
import type { Training } from './person-values';

/** Training as typed. */
export type TrainingDraft = {
  readonly courseId: string;
  readonly title: string;
  readonly provider: string;
  readonly competenceId: string;
  readonly completedOn: string;
  readonly hours: string;
};

/** Gives the form of training; new training was today. */
export function trainingDraft(training: Training | null): TrainingDraft {
  return {
    courseId: '',
    title: training?.title ?? '',
    provider: training?.provider ?? '',
    competenceId: training?.competence?.id ?? '',
    completedOn: training?.completedOn ?? todayInJakarta(new Date()),
    hours: training === null ? '' : String(training.hours),
  };
}

/** Fills the form from a known course; another one leaves what was typed. */
export function withCourse(
  draft: TrainingDraft,
  course: TrainingCoursesQuery['trainingCourses'][number] | null,
): TrainingDraft {
  if (course === null) return { ...draft, courseId: '' };
  return {
    ...draft,
    courseId: course.id,
    title: course.title,
    provider: course.provider ?? '',
    competenceId: course.competence?.id ?? '',
    hours: String(course.hours),
  };
}
