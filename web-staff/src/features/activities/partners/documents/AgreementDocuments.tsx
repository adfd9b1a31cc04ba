import { useMutation } from '@apollo/client/react';
import { newIdempotencyKey } from '@pustaka/web-shared/acts/idempotency-key.ts';
import { sendPicture } from '@pustaka/web-shared/uploads/send-picture.ts';
import { useRef, useState } from 'react';
import type { ChangeEvent } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../../lib/session/session-context';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { Button } from '../../../../lib/ui/Button';
import { IconButton } from '../../../../lib/ui/IconButton';
import { Note } from '../../../../lib/ui/Note';
import type { Agreement } from '../editable-partner';
import { AddAgreementDocumentDocument } from './AddAgreementDocument.generated';
import { AnnounceAgreementDocumentDocument } from './AnnounceAgreementDocument.generated';
import { RemoveAgreementDocumentDocument } from './RemoveAgreementDocument.generated';

type AgreementDocumentsProps = { readonly agreement: Agreement; readonly onChanged: () => void };

/** Shows the signed papers of an agreement; staff who keep partners attach PDFs and take them away. */
export function AgreementDocuments({ agreement, onChanged }: AgreementDocumentsProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const removal = useAnnouncedMutation(RemoveAgreementDocumentDocument, {
    payloadOf: (result) => result.removeAgreementDocument,
    onDone: onChanged,
  });
  return (
    <div className="stack" style={{ gap: 4 }}>
      {agreement.documents.map(({ id, name }) => (
        <span key={id} className="row">
          <a href={`/staff/files/agreements/${id}`} download>
            {name}
          </a>
          {can('PARTNERS_WRITE') && (
            <IconButton
              compact
              icon="close"
              label={t('partners.removeDocument', { name })}
              onClick={() =>
                void removal.run(
                  (idempotencyKey) => ({ id, idempotencyKey }),
                  () => t('partners.removed'),
                )
              }
            />
          )}
        </span>
      ))}
      {can('PARTNERS_WRITE') && <AttachButton agreement={agreement} onChanged={onChanged} />}
    </div>
  );
}

function AttachButton({ agreement, onChanged }: AgreementDocumentsProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const { attach, isBusy, refusal } = useAttaching(agreement.id, () => {
    announce(t('partners.documentSaved'));
    onChanged();
  });
  const onChoose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (file !== undefined && !isBusy) void attach(file);
    // So that the same file can be chosen again.
    currentTarget.value = '';
  };
  return (
    <div>
      {refusal !== null && <Note state="blocked">{refusal}</Note>}
      <Button
        small
        busy={isBusy}
        onClick={() => input.current?.click()}
        aria-label={t('partners.attachTo', { subject: agreement.subject })}
      >
        {t('partners.attach')}
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/pdf,.pdf"
        hidden
        aria-label={t('partners.attachTo', { subject: agreement.subject })}
        onChange={onChoose}
      />
    </div>
  );
}

/** Sends the bytes first and hangs them on the agreement when they have arrived. */
function useAttaching(agreementId: string, onDone: () => void) {
  const { t } = useTranslation();
  const [announceFile] = useMutation(AnnounceAgreementDocumentDocument);
  const [add] = useMutation(AddAgreementDocumentDocument);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const failed = t('title.cover.failed');
  const attach = async (file: File) => {
    setBusy(true);
    setRefusal(null);
    const sent = await sendPicture(
      file,
      async () => {
        const input = { fileName: file.name, size: file.size };
        return (await announceFile({ variables: { input } })).data?.announceAgreementDocument;
      },
      { wrongKind: t('partners.onlyPdf'), failed },
      ['application/pdf'],
    );
    if ('refusal' in sent) setRefusal(sent.refusal);
    else {
      const input = {
        agreementId,
        uploadId: sent.uploadId,
        name: file.name,
        size: file.size,
        idempotencyKey: newIdempotencyKey(),
      };
      const answer = await add({ variables: { input } }).catch(() => null);
      const [wrong] = answer?.data?.addAgreementDocument.userErrors ?? [{ message: failed }];
      if (wrong === undefined) onDone();
      else setRefusal(wrong.message);
    }
    setBusy(false);
  };
  return { attach, isBusy, refusal };
}
