import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { countedRupiahFrom } from '../../../lib/circulation/rupiah-text';
import { fieldError } from '../../../lib/ui/field-error';
import { Note } from '../../../lib/ui/Note';
import { ReportDamageDocument } from './ReportDamage.generated';

/**
 * Notes damage of a copy by its barcode: what is broken, what whoever had it last pays, and whether it stays
 * in use.
 */
export function DamageDialog({
  branchId,
  onClose,
}: {
  readonly branchId: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const form = useDamage(branchId);
  return (
    <ActDialog
      title={t('cases.noteDamage')}
      act={form.act}
      isDone={form.done !== null}
      submit={t('cases.noteDamage')}
      onSubmit={form.submit}
      onClose={onClose}
    >
      {form.done !== null && <Note state="ok">{form.done}</Note>}
      {form.done === null && (
        <>
          <TextInput
            label={t('cases.barcode')}
            data-autofocus
            autoComplete="off"
            value={form.barcode}
            onChange={(event) => form.setBarcode(event.currentTarget.value)}
            error={
              form.isTried && form.barcode.trim() === '' ? fieldError(t('memberForm.required')) : undefined
            }
          />
          <TextInput
            label={t('cases.broken')}
            maxLength={300}
            autoComplete="off"
            value={form.note}
            onChange={(event) => form.setNote(event.currentTarget.value)}
            error={form.isTried && form.note.trim() === '' ? fieldError(t('memberForm.required')) : undefined}
          />
          <TextInput
            label={t('cases.cost')}
            description={t('cases.costHint')}
            inputMode="numeric"
            autoComplete="off"
            value={form.cost}
            onChange={(event) => form.setCost(event.currentTarget.value)}
            error={form.isTried && form.whole === null ? fieldError(t('till.invalid')) : undefined}
          />
          <label className="check-line">
            <input
              type="checkbox"
              className="plain-checkbox"
              checked={form.isUsable}
              onChange={(event) => form.setIsUsable(event.currentTarget.checked)}
            />
            {t('cases.usable')}
          </label>
        </>
      )}
    </ActDialog>
  );
}

function useDamage(branchId: string) {
  const { t } = useTranslation();
  const [barcode, setBarcode] = useState('');
  const [note, setNote] = useState('');
  const [cost, setCost] = useState('0');
  const [isUsable, setIsUsable] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const act = useAnnouncedMutation(ReportDamageDocument, {
    payloadOf: ({ reportDamage }) => reportDamage,
    onDone: () => undefined,
  });
  const whole = countedRupiahFrom(cost);
  const submit = async () => {
    setIsTried(true);
    if (whole === null || barcode.trim() === '' || note.trim() === '') return;
    const words = (title: string | undefined) => t('cases.damageNoted', { title: title ?? barcode });
    const noted = await act.run(
      (idempotencyKey) => ({
        barcode: barcode.trim(),
        branchId,
        note: note.trim(),
        cost: whole,
        isUsable,
        idempotencyKey,
      }),
      (payload) => words(payload.case?.copy.title.titleProper),
    );
    if (noted !== null) setDone(words(noted.case?.copy.title.titleProper));
  };
  return {
    barcode,
    setBarcode,
    note,
    setNote,
    cost,
    setCost,
    whole,
    isUsable,
    setIsUsable,
    isTried,
    done,
    act,
    submit: () => void submit(),
  };
}
