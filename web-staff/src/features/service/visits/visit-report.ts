import type { VisitReportQuery } from './VisitReport.generated';

/** What the guest book holds for the days in the address. */
export type Report = VisitReportQuery['visitReport'];
