import { useQuery } from '@apollo/client/react';

import { OwnReportDocument } from './OwnReport.generated';
import { ReportDocument } from './Report.generated';
import type { OwnAsk, ReportAddress } from './address/report-address';
import { dayAfter, reportName } from './address/report-address';

type ShownReportOptions = {
  readonly own: OwnAsk;
  /** Whether it is known which branch to ask for. */
  readonly isReady: boolean;
};

/** Loads the report of an address: one of the house, or one that somebody put together. */
export function useShownReport(address: ReportAddress, { own, isReady }: ShownReportOptions) {
  const isOwn = address.tab === 'own';
  const dates = { from: address.from, to: dayAfter(address.until) };
  // Absent, not null: that would ask for all branches, whoever asks.
  const branchId = address.branchId ?? undefined;
  const ofHouse = useQuery(ReportDocument, {
    variables: {
      name: reportName(address.tab),
      dates,
      branchId,
      spaceId: address.spaceId,
    },
    fetchPolicy: 'cache-and-network',
    skip: isOwn || !isReady,
  });
  const ofOwn = useQuery(OwnReportDocument, {
    variables: { form: own, dates, branchId },
    fetchPolicy: 'cache-and-network',
    skip: !isOwn || !isReady,
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
