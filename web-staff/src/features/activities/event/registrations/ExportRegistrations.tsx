import { useMutation } from '@apollo/client/react';
import { CSV_TYPE, saveFile } from '@pustaka/web-shared/browser/save-file.ts';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { ExportRegistrationsDocument } from './ExportRegistrations.generated';
import type { ExportRegistrationsMutationVariables } from './ExportRegistrations.generated';

type ExportProps = {
  readonly eventId: string;
  readonly statuses: ExportRegistrationsMutationVariables['input']['statuses'];
};

/** Saves who is registered as a file; the library logs it, and leaves out what this person may not read. */
export function ExportRegistrations({ eventId, statuses }: ExportProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [run, { loading, error }] = useMutation(ExportRegistrationsDocument);
  const onExport = async () => {
    const { data } = await run({ variables: { input: { eventId, statuses: statuses ?? null } } }).catch(
      () => ({ data: undefined }),
    );
    if (data?.exportRegistrations.csv == null) return;
    saveFile('pendaftar.csv', CSV_TYPE, data.exportRegistrations.csv);
    announce(
      t(data.exportRegistrations.isComplete ? 'registrations.exported' : 'registrations.exportedPart', {
        count: data.exportRegistrations.rowCount,
      }),
    );
  };
  return (
    <>
      {error !== undefined && <FaultNote error={error} />}
      <Button small busy={loading} title={t('registrations.exportHint')} onClick={() => void onExport()}>
        {t('registrations.export')}
      </Button>
    </>
  );
}
