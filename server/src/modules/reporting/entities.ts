import {
  GoalProgrammeEntity,
  GoalTargetEntity,
  KelurahanPopulationEntity,
  MonthPageReaderEntity,
  PopulationSourceEntity,
  ProgrammeGoalEntity,
} from './goals/goal.entity';
import {
  AudienceMonthEntity,
  CirculationDayEntity,
  CirculationHourEntity,
  FinesDayEntity,
  MemberLastSeenEntity,
  MemberMonthEntity,
  ReaderMonthEntity,
  SpaceHourEntity,
  SummaryDayEntity,
  TitleMonthEntity,
  VisitsDayEntity,
} from './summaries/summary.entity';

/** The tables of this module. */
export const REPORTING_ENTITIES = [
  SummaryDayEntity,
  CirculationDayEntity,
  CirculationHourEntity,
  FinesDayEntity,
  VisitsDayEntity,
  TitleMonthEntity,
  ReaderMonthEntity,
  MemberMonthEntity,
  SpaceHourEntity,
  AudienceMonthEntity,
  MemberLastSeenEntity,
  ProgrammeGoalEntity,
  GoalTargetEntity,
  GoalProgrammeEntity,
  KelurahanPopulationEntity,
  PopulationSourceEntity,
  MonthPageReaderEntity,
];
