import { useApolloClient } from '@apollo/client/react';
import { Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { useAnnounce } from '../../../lib/ui/announcer';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Icon } from '../../../lib/ui/Icon';
import { Note } from '../../../lib/ui/Note';
import { DeleteTitleDocument } from './DeleteTitle.generated';

type DeleteTitleProps = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly onDeleted: () => void;
};

/** Deletes a title after asking; the server refuses while it has copies. */
export function DeleteTitle({ id, version, name, onDeleted }: DeleteTitleProps) {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  const announce = useAnnounce();
  const navigate = useNavigate();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const client = useApolloClient();
  const { run, isBusy, error } = useIdempotentMutation(DeleteTitleDocument);
  const remove = async () => {
    const data = await run((idempotencyKey) => ({ input: { id, version, idempotencyKey } }));
    if (data === null) return;
    setRefused(data.deleteTitle.userErrors.map(({ message }) => message));
    if (data.deleteTitle.deletedId === null) return;
    onDeleted();
    announce(t('title.deleted'));
    await navigate(paths.catalogue);
    client.cache.evict({ id: client.cache.identify({ __typename: 'Title', id }) });
  };
  return (
    <div>
      <Button weight="danger" onClick={dialog.open}>
        <Icon name="trash" small /> {t('title.deleteTitle')}
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={t('title.deleteTitle')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <div className="stack" style={{ gap: 12 }}>
          {error !== undefined && <FaultNote error={error} />}
          {refused.map((message) => (
            <Note key={message} state="blocked">
              {message}
            </Note>
          ))}
          <p>{t('title.deleteQuestion', { name })}</p>
        </div>
        <div className="modal-foot">
          <Button onClick={dialog.close} data-autofocus>
            {t('common.cancel')}
          </Button>
          <Button weight="danger" busy={isBusy} onClick={() => void remove()}>
            {t('title.deleteTitle')}
          </Button>
        </div>
      </Modal>
    </div>
  );
}
