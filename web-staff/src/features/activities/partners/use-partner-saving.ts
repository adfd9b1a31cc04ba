import { useApolloClient } from '@apollo/client/react';
import type { UseFormReturnType } from '@mantine/form';
import { useRef } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { useSaving } from '../../../lib/form/use-saving';
import { paths } from '../../../lib/paths';
import { useAnnounce } from '../../../lib/ui/announcer';
import type { EditablePartner } from './editable-partner';
import { partnerInput, toPartnerField } from './partner-values';
import type { PartnerValues } from './partner-values';
import { PartnerForEditDocument } from './PartnerForEdit.generated';
import { PartnerListDocument } from './PartnerList.generated';
import { SaveNewPartnerDocument } from './SaveNewPartner.generated';
import { UpdatePartnerDocument } from './UpdatePartner.generated';

/** Returns the act of saving a partner, new or not; afterwards it is read anew. */
export function usePartnerSaving(
  form: UseFormReturnType<PartnerValues>,
  partner: EditablePartner | null,
  forgetDraft: () => void,
) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const client = useApolloClient();
  const navigate = useNavigate();
  const isDone = useRef(false);
  const creation = useSaving(SaveNewPartnerDocument, {
    form,
    pathOf: toPartnerField,
    payloadOf: (result) => result.createPartner,
  });
  const update = useSaving(UpdatePartnerDocument, {
    form,
    pathOf: toPartnerField,
    payloadOf: (result) => result.updatePartner,
  });
  const readAgain = () => client.refetchQueries({ include: [PartnerForEditDocument, PartnerListDocument] });
  const save = async () => {
    const values = partnerInput(form.getValues());
    const done =
      partner === null
        ? await creation.save((idempotencyKey) => ({ partner: values, idempotencyKey }))
        : await update.save((idempotencyKey) => ({
            id: partner.id,
            version: partner.management.version,
            changes: values,
            idempotencyKey,
          }));
    if (done?.partner == null) return;
    isDone.current = true;
    forgetDraft();
    announce(t('partners.saved'));
    await readAgain();
    if (partner === null) await navigate(paths.partner(done.partner.id), { replace: true });
  };
  return {
    save,
    readAgain,
    isDone,
    isSaving: creation.isSaving || update.isSaving,
    error: creation.error ?? update.error,
    general: [...creation.general, ...update.general],
  };
}
