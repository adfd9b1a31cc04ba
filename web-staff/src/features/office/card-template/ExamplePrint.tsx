import { useMutation } from '@apollo/client/react';

import { useTranslation } from '../../../i18n/use-translation';
import { openPdf } from '../../../lib/print/open-pdf';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import type { CardDraft } from './card-draft';
import { asInput } from './card-draft';
import { PrintExampleCardDocument } from './PrintExampleCard.generated';

/** Hands over the card of nobody as a file, as plastic card or on a sheet, before anything is saved. */
export function ExamplePrint({ draft }: { readonly draft: CardDraft }) {
  const { t } = useTranslation();
  const [run, { data, loading, error }] = useMutation(PrintExampleCardDocument, { errorPolicy: 'none' });
  const print = async (paper: 'CARD' | 'SHEET') => {
    const answer = await run({
      variables: { input: { template: asInput(draft), design: 'HOUSE', paper, hasBack: true } },
    }).catch(() => ({ data: undefined }));
    const pdf = answer.data?.printExampleCard.pdf;
    if (pdf != null) openPdf(pdf, 'contoh-kartu.pdf');
  };
  return (
    <>
      {error !== undefined && <FaultNote error={error} />}
      {data?.printExampleCard.userErrors.map(({ message }) => (
        <Note key={message} state="blocked">
          {message}
        </Note>
      ))}
      <div className="row wrap">
        <Button small busy={loading} onClick={() => void print('CARD')}>
          {t('cardTemplate.exampleCard')}
        </Button>
        <Button small busy={loading} onClick={() => void print('SHEET')}>
          {t('cardTemplate.exampleSheet')}
        </Button>
      </div>
    </>
  );
}
