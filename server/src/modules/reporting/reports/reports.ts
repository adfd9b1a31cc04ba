import { goalsReport } from '../goals/goals-report';
import { circulationReport } from './circulation-report';
import { collectionReport } from './collection-report';
import { finesReport } from './fines-report';
import type { MakeBody } from './load-report';
import { membersReport } from './members-report';
import type { LineSource } from './month-lines';
import { monthReport } from './month-report';
import { reachReport } from './reach-report';
import type { ReportName } from './report.terms';
import { visitsReport } from './visits-report';

/** How each report is made. */
export type Reports = Readonly<Record<ReportName, MakeBody>>;

/** Puts the reports together with the lines that other modules add to the page of the month. */
export function createReports(otherLines: LineSource): Reports {
  return {
    MONTH: monthReport(otherLines),
    CIRCULATION: circulationReport,
    FINES: finesReport,
    COLLECTION: collectionReport,
    MEMBERS: membersReport,
    VISITS: visitsReport,
    REACH: reachReport,
    GOALS: goalsReport,
  };
}
