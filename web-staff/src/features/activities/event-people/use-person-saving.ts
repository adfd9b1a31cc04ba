import { useApolloClient } from '@apollo/client/react';
import type { UseFormReturnType } from '@mantine/form';
import { useRef } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { useSaving } from '../../../lib/form/use-saving';
import { paths } from '../../../lib/paths';
import { useAnnounce } from '../../../lib/ui/announcer';
import { EventPeopleListDocument } from './PeopleList.generated';
import type { EditablePerson } from './editable-person';
import { PersonForEditDocument } from './PersonForEdit.generated';
import { personInput, toPersonField } from './person-values';
import type { PersonValues } from './person-values';
import { SaveNewPersonDocument } from './SaveNewPerson.generated';
import { UpdatePersonDocument } from './UpdatePerson.generated';

/** Returns the act of saving somebody who makes events, new or not; afterwards they are read anew. */
export function usePersonSaving(form: UseFormReturnType<PersonValues>, person: EditablePerson | null) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const client = useApolloClient();
  const navigate = useNavigate();
  const isDone = useRef(false);
  const creation = useSaving(SaveNewPersonDocument, {
    form,
    pathOf: toPersonField,
    payloadOf: (result) => result.createEventPerson,
  });
  const update = useSaving(UpdatePersonDocument, {
    form,
    pathOf: toPersonField,
    payloadOf: (result) => result.updateEventPerson,
  });
  const readAgain = () =>
    client.refetchQueries({ include: [PersonForEditDocument, EventPeopleListDocument] });
  const save = async () => {
    const values = personInput(form.getValues());
    const done =
      person === null
        ? await creation.save((idempotencyKey) => ({ person: values, idempotencyKey }))
        : await update.save((idempotencyKey) => ({
            id: person.id,
            version: person.version,
            changes: values,
            idempotencyKey,
          }));
    if (done?.person == null) return;
    isDone.current = true;
    announce(t('eventPeople.saved'));
    await readAgain();
    if (person === null) await navigate(paths.eventPerson(done.person.id), { replace: true });
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
