import { Modal } from '@mantine/core';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { useAnnounce } from '../../../lib/ui/announcer';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { ContributorFields } from './ContributorFields';
import { ContributorListDocument } from './ContributorList.generated';
import { contributorInput, emptyContributor } from './contributor-values';
import { CreateContributorDocument } from './CreateContributor.generated';
import { useContributorForm } from './use-contributor-form';

/** Creates a heading before any title needs it. */
export function NewContributor({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { form, general, isTaken, show } = useContributorForm(emptyContributor);
  const {
    run,
    isBusy: loading,
    error,
  } = useIdempotentMutation(CreateContributorDocument, {
    isCreation: true,
    refetchQueries: [ContributorListDocument],
  });
  const create = async (isNamesake = false) => {
    const data = await run((idempotencyKey) => ({
      input: { ...contributorInput(form.values), isNamesake, idempotencyKey },
    }));
    if (data === null) return;
    const { contributor, userErrors } = data.createContributor;
    show(userErrors);
    if (contributor === null) return;
    announce(t('contributors.created'));
    onClose();
    await navigate(paths.contributor(contributor.id));
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('contributors.newHeading')}
      size={520}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form noValidate onSubmit={form.onSubmit(() => void create())}>
        <div className="stack" style={{ gap: 12 }}>
          {error !== undefined && <FaultNote error={error} />}
          {general.map((message) => (
            <Note key={message} state="blocked">
              {message}
            </Note>
          ))}
          <ContributorFields form={form} />
        </div>
        {isTaken && (
          <p>
            <Button onClick={() => void create(true)}>{t('contributors.namesake')}</Button>
          </p>
        )}
        <div className="modal-foot">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" weight="primary" busy={loading}>
            {t('common.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
