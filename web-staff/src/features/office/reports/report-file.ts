import type { ReportAddress } from './report-address';
import { dayAfter, reportName } from './report-address';

/** Where a report stands as a file: the same days, branch and language as on screen. */
export function reportFile(
  { tab, from, until, branchId }: ReportAddress,
  kind: 'csv' | 'xlsx' | 'pdf',
  language: string,
): string {
  const query = new URLSearchParams({
    from,
    to: dayAfter(until),
    language,
    ...(branchId === null ? {} : { branch: branchId }),
  });
  return `/staff/files/reports/${reportName(tab).toLowerCase()}.${kind}?${query}`;
}
