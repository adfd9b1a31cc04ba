import { NativeSelect } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { Note } from '../../../lib/ui/Note';
import { openPdf } from '../../../lib/print/open-pdf';
import { PrintMemberCardsDocument } from './PrintMemberCards.generated';
import type { PrintMemberCardsInput } from './PrintMemberCards.generated';

type CardPrintDialogProps = { readonly memberIds: readonly string[]; readonly onClose: () => void };
type How = Pick<PrintMemberCardsInput, 'design' | 'paper' | 'hasBack'>;

/** Asks how cards are printed, and hands the file over. */
export function CardPrintDialog({ memberIds, onClose }: CardPrintDialogProps) {
  const { t } = useTranslation();
  const [how, setHow] = useState<How>({ design: 'HOUSE', paper: 'SHEET', hasBack: true });
  const [done, setDone] = useState<string | null>(null);
  const act = useAnnouncedMutation(PrintMemberCardsDocument, {
    payloadOf: ({ printMemberCards }) => printMemberCards,
    onDone: () => undefined,
  });
  const print = async () => {
    const written = await act.run(
      (idempotencyKey) => ({ ...how, memberIds: [...memberIds], idempotencyKey }),
      ({ cardCount }) => t('cards.written', { count: cardCount }),
    );
    if (written?.pdf == null) return;
    openPdf(written.pdf, 'kartu-anggota.pdf');
    setDone(t('cards.written', { count: written.cardCount }));
  };
  return (
    <ActDialog
      title={t('cards.title', { count: memberIds.length })}
      act={act}
      isDone={done !== null}
      submit={t('cards.print')}
      onSubmit={() => void print()}
      onClose={onClose}
    >
      <p className="muted">{t('cards.intro')}</p>
      <NativeSelect
        label={t('cards.paper')}
        value={how.paper}
        data={(['SHEET', 'CARD'] as const).map((value) => ({ value, label: t(`cards.papers.${value}`) }))}
        onChange={({ currentTarget }) =>
          setHow({ ...how, paper: currentTarget.value === 'CARD' ? 'CARD' : 'SHEET' })
        }
      />
      <NativeSelect
        label={t('cards.design')}
        value={how.design}
        data={(['HOUSE', 'PLAIN'] as const).map((value) => ({ value, label: t(`cards.designs.${value}`) }))}
        onChange={({ currentTarget }) =>
          setHow({ ...how, design: currentTarget.value === 'PLAIN' ? 'PLAIN' : 'HOUSE' })
        }
      />
      <label className="check-line">
        <input
          type="checkbox"
          className="plain-checkbox"
          checked={how.hasBack}
          onChange={(event) => setHow({ ...how, hasBack: event.currentTarget.checked })}
        />
        {t('cards.back')}
      </label>
      {done !== null && <Note state="ok">{done}</Note>}
    </ActDialog>
  );
}
