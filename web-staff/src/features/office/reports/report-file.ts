import type { OwnAsk, ReportAddress } from './address/report-address';
import { dayAfter, reportName } from './address/report-address';

type FileAsked = { readonly kind: 'csv' | 'xlsx' | 'pdf'; readonly language: string; readonly own: OwnAsk };

/** Where a report stands as a file: the same days, branch and language as on screen. */
export function reportFile(
  { tab, from, until, branchId, spaceId }: ReportAddress,
  { kind, language, own: { measure, rows, columns } }: FileAsked,
): string {
  const query = new URLSearchParams({
    from,
    to: dayAfter(until),
    language,
    ...(branchId === null ? {} : { branch: branchId }),
    ...(spaceId === null ? {} : { space: spaceId }),
    ...(tab === 'own' ? { measure, rows, ...(columns === null ? {} : { columns }) } : {}),
  });
  return `/staff/files/reports/${tab === 'own' ? 'own' : reportName(tab).toLowerCase()}.${kind}?${query}`;
}
