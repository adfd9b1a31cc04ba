import { handsReport } from '../hands/hands-report';
import { goalsReport } from '../goals/goals-report';
import { circulationReport } from './subjects/circulation-report';
import { collectionReport } from './subjects/collection-report';
import { finesReport } from './subjects/fines-report';
import type { MakeBody } from './load-report';
import { membersReport } from './subjects/members-report';
import type { LineSource } from '../month-page/month-lines';
import { monthReport } from '../month-page/month-report';
import { reachReport } from './subjects/reach-report';
import type { ReportName } from './report.terms';
import { spacesReport } from './subjects/spaces-report';
import { visitsReport } from './subjects/visits-report';

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
    SPACES: spacesReport,
    REACH: reachReport,
    HANDS: handsReport,
    GOALS: goalsReport,
  };
}
