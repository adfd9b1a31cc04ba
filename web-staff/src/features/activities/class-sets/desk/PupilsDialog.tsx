import { Textarea } from '@mantine/core';
import { readListFile } from '@pustaka/web-shared/uploads/read-list-file.ts';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Note } from '../../../../lib/ui/Note';
import { ReplacePupilsDocument } from '../acts/ReplacePupils.generated';
import type { ReplacePupilsMutation } from '../acts/ReplacePupils.generated';

type Taken = ReplacePupilsMutation['replaceClassSetPupils'];
type PupilsDialogProps = {
  readonly setId: string;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Takes the pupils of a class from a pasted list or a file of the school, and gives back what was not clear. */
export function PupilsDialog({ setId, onChanged, onClose }: PupilsDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<{ text: string; workbook: string | null }>({ text: '', workbook: null });
  const [taken, setTaken] = useState<Taken | null>(null);
  const act = useAnnouncedMutation(ReplacePupilsDocument, {
    payloadOf: ({ replaceClassSetPupils }) => replaceClassSetPupils,
    onDone: onChanged,
  });
  const submit = async () =>
    setTaken(
      await act.run(
        () => ({ id: setId, text: draft.text || null, workbook: draft.workbook }),
        ({ takenCount }) => t('classSets.pupilsTaken', { count: takenCount }),
      ),
    );
  return (
    <ActDialog
      title={t('classSets.pupils')}
      act={act}
      isDone={taken !== null}
      submit={t('classSets.pupilsTake')}
      onSubmit={() => void submit()}
      onClose={onClose}
      size={560}
    >
      {taken !== null && <WhatWasTaken taken={taken} />}
      {taken === null && (
        <>
          <p className="quiet">{t('classSets.pupilsText')}</p>
          <Textarea
            data-autofocus
            label={t('classSets.pupilsPaste')}
            autosize
            minRows={6}
            maxRows={12}
            value={draft.text}
            onChange={({ currentTarget }) => setDraft({ text: currentTarget.value, workbook: null })}
          />
          <label className="field-label">
            {t('classSets.pupilsFile')}
            <input
              type="file"
              className="plain-file"
              accept=".xlsx,.csv,.txt,text/csv"
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file !== undefined) void readListFile(file).then(setDraft);
              }}
            />
          </label>
        </>
      )}
    </ActDialog>
  );
}

function WhatWasTaken({ taken }: { readonly taken: Taken }) {
  const { t } = useTranslation();
  const { takenCount, otherClassCount, renamedPupils, rejectedRows, rejectedCsv } = taken;
  return (
    <>
      <Note state="ok">
        {t('classSets.pupilsTaken', { count: takenCount })}{' '}
        {otherClassCount > 0 && t('classSets.pupilsOthers', { count: otherClassCount })}
      </Note>
      {renamedPupils.length > 0 && (
        <>
          <p>{t('classSets.pupilsRenamed', { count: renamedPupils.length })}</p>
          <ul className="plain-list">
            {renamedPupils.map(({ number, before, after }) => (
              <li key={number}>{t('classSets.pupilsRenamedRow', { number, before, after })}</li>
            ))}
          </ul>
        </>
      )}
      {rejectedRows.length > 0 && (
        <>
          <p>{t('classSets.pupilsRejected', { count: rejectedRows.length })}</p>
          <ul className="plain-list">
            {rejectedRows.map(({ row, cells, reason }) => (
              <li key={row}>
                {t('classSets.pupilsRow', { row, cells: cells.filter(Boolean).join(', '), reason })}
              </li>
            ))}
          </ul>
        </>
      )}
      {rejectedCsv !== null && (
        <p>
          <a
            className="button"
            download={t('classSets.fileName')}
            href={`data:text/csv;charset=utf-8,${encodeURIComponent(rejectedCsv)}`}
          >
            {t('classSets.pupilsDownload')}
          </a>
        </p>
      )}
    </>
  );
}
