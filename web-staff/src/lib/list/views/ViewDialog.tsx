import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../acts/ActDialog';
import { useAnnouncedMutation } from '../../acts/use-announced-mutation';
import { Button } from '../../ui/Button';
import { DeleteViewDocument } from './DeleteView.generated';
import type { SavedViewsQuery } from './SavedViews.generated';
import { SaveViewDocument } from './SaveView.generated';
import { UpdateViewDocument } from './UpdateView.generated';

type View = SavedViewsQuery['savedViews'][number];
type ViewDialogProps = {
  readonly list: string;
  readonly state: string;
  /** The view that is open and may be changed; null keeps a new one. */
  readonly view: View | null;
  readonly changeable: readonly View[];
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/** Keeps what is on screen as a view, or changes or removes the view that is open. */
export function ViewDialog({ list, state, view, changeable, onClose, onChanged }: ViewDialogProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(view?.name ?? '');
  const [isShared, setShared] = useState(view?.isShared ?? false);
  const [into, setInto] = useState(view?.id ?? '');
  const { save, update, remove, act } = useViewActs(() => {
    onChanged();
    onClose();
  });
  const target = changeable.find(({ id }) => id === into);
  const said = () => t('list.viewSaved');
  const submit = () =>
    target === undefined
      ? save.run((idempotencyKey) => ({ list, name, isShared, state, idempotencyKey }), said)
      : update.run(
          () => ({ id: target.id, version: target.version, changes: { name, isShared, state } }),
          said,
        );
  return (
    <ActDialog
      title={t(view === null ? 'list.saveView' : 'list.changeView')}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {view === null && changeable.length > 0 && (
        <NativeSelect
          label={t('list.saveInto')}
          value={into}
          data={[
            { value: '', label: t('list.newView') },
            ...changeable.map(({ id, name: known }) => ({ value: id, label: known })),
          ]}
          onChange={({ currentTarget }) => {
            const chosen = changeable.find(({ id }) => id === currentTarget.value);
            setInto(currentTarget.value);
            setName(chosen?.name ?? '');
            setShared(chosen?.isShared ?? false);
          }}
        />
      )}
      <TextInput
        label={t('list.viewName')}
        data-autofocus
        autoComplete="off"
        maxLength={80}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <label className="check-line">
        <input
          type="checkbox"
          className="plain-checkbox"
          checked={isShared}
          onChange={({ currentTarget }) => setShared(currentTarget.checked)}
        />
        {t('list.shareView')}
      </label>
      {view !== null && (
        <p>
          <Button
            small
            weight="danger"
            busy={remove.loading}
            onClick={() =>
              void remove.run(
                () => ({ id: view.id }),
                () => t('list.viewDeleted'),
              )
            }
          >
            {t('list.deleteView')}
          </Button>
        </p>
      )}
    </ActDialog>
  );
}

function useViewActs(onDone: () => void) {
  const save = useAnnouncedMutation(SaveViewDocument, { payloadOf: (one) => one.saveView, onDone });
  const update = useAnnouncedMutation(UpdateViewDocument, { payloadOf: (one) => one.updateView, onDone });
  const remove = useAnnouncedMutation(DeleteViewDocument, { payloadOf: (one) => one.deleteView, onDone });
  const acts = [save, update, remove];
  const act = {
    error: acts.find(({ error }) => error !== undefined)?.error,
    messages: acts.flatMap(({ messages }) => messages),
    loading: acts.some(({ loading }) => loading),
  };
  return { save, update, remove, act };
}
