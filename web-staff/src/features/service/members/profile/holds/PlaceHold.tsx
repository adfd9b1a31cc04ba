import { useQuery } from '@apollo/client/react';
import { Modal, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';

import { useTranslation } from '../../../../../i18n/use-translation';
import { useSession } from '../../../../../lib/session/session-context';
import { Button } from '../../../../../lib/ui/Button';
import { HoldableTitlesDocument } from './HoldableTitles.generated';
import type { HoldableTitlesQuery } from './HoldableTitles.generated';
import { RefusedHold } from './RefusedHold';
import { useHoldPlacing } from './use-hold-placing';

type Title = HoldableTitlesQuery['searchCatalogue']['edges'][number]['node']['title'];
type PlaceHoldProps = {
  readonly memberId: string;
  readonly onClose: () => void;
  readonly onPlaced: () => void;
};

/** Finds a title and puts the member into its queue. */
export function PlaceHold({ memberId, onClose, onPlaced }: PlaceHoldProps) {
  const { t } = useTranslation();
  const { branch, branches } = useSession();
  const [text, setText] = useState('');
  const [pickupBranchId, setPickupBranchId] = useState(branch?.id ?? '');
  const { titles } = useFoundTitles(text);
  const { place, refused, loading, error } = useHoldPlacing({
    memberId,
    pickupBranchId,
    onPlaced: () => {
      onPlaced();
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      title={t('profile.placeHold')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className="stack" style={{ gap: 12 }}>
        <RefusedHold error={error} refused={refused} onProceed={place} />
        <div className="form-grid">
          <TextInput
            className="span-4"
            label={t('profile.findTitle')}
            placeholder={t('profile.findTitlePlaceholder')}
            data-autofocus
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <NativeSelect
            className="span-2"
            label={t('profile.pickup')}
            data={branches.map(({ id, name }) => ({ value: id, label: name.text }))}
            value={pickupBranchId}
            onChange={(event) => setPickupBranchId(event.currentTarget.value)}
          />
        </div>
        <ul className="thing-list is-framed">
          {titles.map((title) => (
            <TitleLine key={title.id} title={title} isBusy={loading} onPlace={() => void place(title, [])} />
          ))}
        </ul>
      </div>
    </Modal>
  );
}

function useFoundTitles(text: string) {
  const [asked] = useDebouncedValue(text.trim(), 200);
  const { data, previousData } = useQuery(HoldableTitlesDocument, {
    variables: { text: asked },
    skip: asked.length < 2,
  });
  return {
    titles:
      asked.length < 2
        ? []
        : ((data ?? previousData)?.searchCatalogue.edges.map(({ node }) => node.title) ?? []),
  };
}

function TitleLine({
  title,
  isBusy,
  onPlace,
}: {
  readonly title: Title;
  readonly isBusy: boolean;
  readonly onPlace: () => void;
}) {
  const { t } = useTranslation();
  const { copyCount, availableCount } = title.availability;
  return (
    <li className="thing-line is-plain">
      <span className="thing-what">
        <span className="cell-title">{title.titleProper}</span>
        <span className="cell-note">
          {[
            title.responsibility,
            t('profile.copiesIn', { count: copyCount }),
            t('profile.onShelf', { count: availableCount }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span className="thing-acts">
        <Button
          small
          busy={isBusy}
          onClick={onPlace}
          aria-label={`${t('profile.placeHold')}: ${title.titleProper}`}
          disabled={copyCount === 0}
        >
          {t('profile.placeHold')}
        </Button>
      </span>
    </li>
  );
}
