import { useMutation } from '@apollo/client/react';
import { CSV_TYPE, saveFile } from '@pustaka/web-shared/browser/save-file.ts';

import { useTranslation } from '../../../i18n/use-translation';
import { useAnnounce } from '../../../lib/ui/announcer';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import type { auditFilter } from './audit-filter';
import { ExportAuditDocument } from './ExportAudit.generated';

/** Saves what is searched as a file; the export is itself logged. */
export function ExportAudit({ filter }: { readonly filter: ReturnType<typeof auditFilter> }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [run, { loading, error }] = useMutation(ExportAuditDocument);
  const onExport = async () => {
    const { data } = await run({ variables: { input: { filter } } }).catch(() => ({ data: undefined }));
    if (data?.exportAudit.csv == null) return;
    saveFile('audit.csv', CSV_TYPE, data.exportAudit.csv);
    announce(
      t(data.exportAudit.isComplete ? 'audit.exported' : 'audit.exportedPart', {
        count: data.exportAudit.rowCount,
      }),
    );
  };
  return (
    <>
      {error !== undefined && <FaultNote error={error} />}
      <Button busy={loading} onClick={() => void onExport()}>
        {t('audit.export')}
      </Button>
    </>
  );
}
