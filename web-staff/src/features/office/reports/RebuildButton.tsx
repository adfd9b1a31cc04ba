import { useTranslation } from '../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { RebuildSummariesDocument } from './RebuildSummaries.generated';
import { dayAfter } from './address/report-address';
import type { ShownReport } from './shown-report';

type RebuildButtonProps = { readonly report: ShownReport; readonly onDone: () => void };

/** Counts the days of a report anew, as far as they are not frozen. */
export function RebuildButton({ report, onDone }: RebuildButtonProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { from, to, frozenThrough } = report;
  const act = useAnnouncedMutation(RebuildSummariesDocument, {
    payloadOf: ({ rebuildSummaries }) => rebuildSummaries,
    onDone,
  });
  if (!can('REPORTS_REBUILD')) return null;
  if (frozenThrough !== null && to <= dayAfter(frozenThrough)) return null;
  const first = frozenThrough !== null && from <= frozenThrough ? dayAfter(frozenThrough) : from;
  const rebuild = () =>
    void act.run(
      () => ({ dates: { from: first, to } }),
      ({ dayCount }) => t('reports.rebuilt', { count: String(dayCount ?? 0) }),
    );
  return (
    <>
      <Button weight="link" busy={act.loading} onClick={rebuild}>
        {t('reports.rebuild')}
      </Button>
      <ActNotes error={act.error} messages={act.messages} />
    </>
  );
}
