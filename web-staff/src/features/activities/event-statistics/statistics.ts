import type { ProgrammeStatisticsQuery } from './ProgrammeStatistics.generated';

/** What the programmes of a period came to. */
export type Statistics = ProgrammeStatisticsQuery['programmeStatistics'];
