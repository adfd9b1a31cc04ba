import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../acts/ActNotes';
import { useAnnouncedMutation } from '../../acts/use-announced-mutation';
import { Button } from '../../ui/Button';
import { FaultNote } from '../../ui/FaultNote';
import { useDisplay } from '../../ui/use-display';
import { CreateListExportDocument } from './CreateListExport.generated';
import { ListExportsDocument } from './ListExports.generated';
import type { ListExportsQuery } from './ListExports.generated';

type ExportFormProps = {
  readonly list: string;
  readonly asked: { readonly filter: object; readonly orderBy: object | null };
  readonly columns: readonly string[];
};

const POLL_MS = 2_000;

/** Takes along exactly what is filtered, with the columns on screen, and lists the files of the last day. */
export function ExportForm({ list, asked, columns }: ExportFormProps) {
  const { t } = useTranslation();
  const { data, error, refetch, startPolling, stopPolling } = useQuery(ListExportsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const files = data?.listExports.filter((file) => file.list === list) ?? [];
  const isWaiting = files.some(({ state }) => state === 'QUEUED' || state === 'RUNNING');
  useEffect(() => {
    if (isWaiting) startPolling(POLL_MS);
    return stopPolling;
  }, [isWaiting, startPolling, stopPolling]);
  const act = useAnnouncedMutation(CreateListExportDocument, {
    payloadOf: (answer) => answer.createListExport,
    onDone: () => void refetch(),
  });
  const write = async (format: 'CSV' | 'XLSX') => {
    const done = await act.run(
      (idempotencyKey) => ({
        list,
        filter: JSON.stringify(asked.filter),
        orderBy: asked.orderBy === null ? null : JSON.stringify(asked.orderBy),
        columns: [...columns],
        format,
        idempotencyKey,
      }),
      ({ listExport }) => t(listExport?.path == null ? 'list.fileQueued' : 'list.fileReady'),
    );
    if (done?.listExport?.path != null) location.assign(done.listExport.path);
  };
  return (
    <section className="export-form" aria-label={t('list.download')}>
      <h2 className="small">{t('list.download')}</h2>
      <p className="muted small">{t('list.downloadText')}</p>
      <ActNotes error={act.error} messages={act.messages} />
      <span className="row">
        <Button small busy={act.loading} onClick={() => void write('XLSX')}>
          {t('list.asXlsx')}
        </Button>
        <Button small busy={act.loading} onClick={() => void write('CSV')}>
          {t('list.asCsv')}
        </Button>
      </span>
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {files.length > 0 && <Files files={files} />}
    </section>
  );
}

function Files({ files }: { readonly files: ListExportsQuery['listExports'] }) {
  const { t } = useTranslation();
  const { number, timeOf } = useDisplay();
  return (
    <>
      <h3 className="small">{t('list.files')}</h3>
      <ul className="export-files">
        {files.map(({ id, format, state, rowsDone, rowsTotal, createdAt, path }) => (
          <li key={id}>
            <span>
              {format} · {t('list.rows', { count: rowsTotal, total: number(rowsTotal) })} ·{' '}
              {timeOf(createdAt)}
            </span>
            {path !== null && <a href={path}>{t('list.fetch')}</a>}
            {state === 'FAILED' && <span>{t('list.fileFailed')}</span>}
            {(state === 'QUEUED' || state === 'RUNNING') && (
              <progress aria-label={t('list.fileProgress')} value={rowsDone} max={rowsTotal} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
