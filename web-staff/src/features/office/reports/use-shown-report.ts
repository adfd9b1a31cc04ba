import { useQuery } from '@apollo/client/react';

import { OwnReportDocument } from './OwnReport.generated';
import { ReportDocument } from './Report.generated';
import type { OwnAsk, ReportAddress } from './address/report-address';
import { dayAfter, reportName } from './address/report-address';

/** Loads the report of an address: one of the house, or one that somebody put together. */
export function useShownReport(address: ReportAddress, own: OwnAsk) {
  const isOwn = address.tab === 'own';
  const dates = { from: address.from, to: dayAfter(address.until) };
  // Absent, not null: who may read reports at one branch gets that one.
  const branchId = address.branchId ?? undefined;
  const ofHouse = useQuery(ReportDocument, {
    variables: {
      name: reportName(address.tab),
      dates,
      branchId,
      spaceId: address.spaceId,
    },
    fetchPolicy: 'cache-and-network',
    skip: isOwn,
  });
  const ofOwn = useQuery(OwnReportDocument, {
    variables: { form: own, dates, branchId },
    fetchPolicy: 'cache-and-network',
    skip: !isOwn,
  });
  // Figures of other days must not stand under the name of these.
  const answer = isOwn ? ofOwn.data?.ownReport : ofHouse.data?.report;
  const { error, refetch } = isOwn ? ofOwn : ofHouse;
  return {
    report: answer?.report ?? undefined,
    messages: (answer?.userErrors ?? []).map(({ message }) => message),
    isLoading: answer === undefined && error === undefined,
    error,
    retry: () => void refetch(),
  };
}
