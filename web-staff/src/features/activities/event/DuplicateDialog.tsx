import { useState } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { paths } from '../../../lib/paths';
import { DuplicateEventDocument } from './DuplicateEvent.generated';
import type { EventOnPage } from './shown-event';
import { DateField } from '../../../lib/form/when/DateField';

/**
 * Makes a draft from an event or a template, on other days, and opens it; what was registered stays behind.
 */
export function DuplicateDialog({
  event,
  onClose,
}: {
  readonly event: EventOnPage;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [startsOn, setStartsOn] = useState('');
  const [asTemplate, setAsTemplate] = useState(false);
  const act = useAnnouncedMutation(DuplicateEventDocument, {
    payloadOf: (result) => result.duplicateEvent,
    onDone: onClose,
  });
  const submit = async () => {
    const done = await act.run(
      (idempotencyKey) => ({
        id: event.id,
        startsOn: startsOn === '' ? null : startsOn,
        asTemplate,
        idempotencyKey,
      }),
      () => t('duplicate.done'),
    );
    if (done?.event != null) await navigate(paths.editEvent(done.event.id));
  };
  return (
    <ActDialog
      title={t(event.management?.isTemplate === true ? 'duplicate.fromTemplate' : 'duplicate.title')}
      act={act}
      isDone={false}
      submit={t('duplicate.act')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{t('duplicate.text')}</p>
      {event.sessions.length > 0 && (
        <DateField
          label={t('duplicate.startsOn')}
          description={t('duplicate.startsOnHint')}
          data-autofocus
          value={startsOn}
          onChange={setStartsOn}
        />
      )}
      {event.management?.isTemplate !== true && (
        <label className="check-line">
          <input
            type="checkbox"
            className="plain-checkbox"
            checked={asTemplate}
            onChange={({ currentTarget }) => setAsTemplate(currentTarget.checked)}
          />
          {t('duplicate.asTemplate')}
        </label>
      )}
    </ActDialog>
  );
}
