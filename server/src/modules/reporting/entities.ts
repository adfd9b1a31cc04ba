import {
  GoalProgrammeEntity,
  GoalTargetEntity,
  KelurahanPopulationEntity,
  MonthPageReaderEntity,
  PopulationSourceEntity,
  ProgrammeGoalEntity,
} from './goals/goal.entity';
import {
  CirculationDayEntity,
  CirculationHourEntity,
  FinesDayEntity,
  MemberLastSeenEntity,
  MemberMonthEntity,
  ReaderMonthEntity,
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
  MemberLastSeenEntity,
  ProgrammeGoalEntity,
  GoalTargetEntity,
  GoalProgrammeEntity,
  KelurahanPopulationEntity,
  PopulationSourceEntity,
  MonthPageReaderEntity,
];
