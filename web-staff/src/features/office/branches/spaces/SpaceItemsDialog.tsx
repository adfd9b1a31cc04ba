import { useQuery } from '@apollo/client/react';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { textField } from '../../../../lib/form/form-field';
import { useSaving } from '../../../../lib/form/use-saving';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { CreateSpaceItemsDocument } from './CreateSpaceItems.generated';
import type { CreateSpaceItemsInput } from './CreateSpaceItems.generated';
import { readItemCodes } from './item-codes';
import type { SpaceRow } from './space-values';
import { SpaceItemsDocument } from './SpaceItems.generated';
import type { SpaceItemsQuery } from './SpaceItems.generated';
import { UpdateSpaceItemDocument } from './UpdateSpaceItem.generated';

type ItemRow = NonNullable<SpaceItemsQuery['space']>['items'][number];
type ItemKind = CreateSpaceItemsInput['kind'];
const KINDS: readonly ItemKind[] = ['SEAT', 'TABLE', 'COMPUTER', 'EQUIPMENT'];

/** Shows what stands in a space, lets staff add several at once and say what is broken. */
export function SpaceItemsDialog({
  space,
  onClose,
}: {
  readonly space: SpaceRow;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { data, error, refetch } = useQuery(SpaceItemsDocument, {
    variables: { spaceId: space.id },
    fetchPolicy: 'network-only',
  });
  const form = useForm<{ kind: ItemKind; codes: string }>({
    initialValues: { kind: 'SEAT', codes: '' },
    validate: {
      codes: (codes) => (readItemCodes(codes).length === 0 ? t('spaces.items.codesMissing') : null),
    },
  });
  const saving = useSaving(CreateSpaceItemsDocument, {
    form,
    pathOf: ([place]) => (place === 'codes' ? 'codes' : undefined),
    payloadOf: (result) => result.createSpaceItems,
  });
  const add = async () => {
    const { kind } = form.values;
    const codes = [...readItemCodes(form.values.codes)];
    const done = await saving.save((idempotencyKey) => ({ spaceId: space.id, kind, codes, idempotencyKey }));
    if (done === null || done.userErrors.length > 0) return;
    announce(t('spaces.items.added', { count: codes.length }));
    form.setFieldValue('codes', '');
    void refetch();
  };
  return (
    <ActDialog
      title={t('spaces.items.of', { name: space.name.text })}
      act={{ error: saving.error, messages: saving.general, loading: saving.isSaving }}
      isDone={false}
      submit={t('spaces.items.add')}
      onSubmit={() => void add()}
      onClose={onClose}
      size={560}
    >
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      <ul className="shelf-list item-list">
        {data?.space?.items.map((item) => (
          <ItemLine key={item.id} item={item} onChanged={() => void refetch()} />
        ))}
      </ul>
      {data?.space?.items.length === 0 && <p className="quiet">{t('spaces.items.none')}</p>}
      <div className="form-grid">
        <NativeSelect
          className="span-3"
          label={t('spaces.kind')}
          data={KINDS.map((value) => ({ value, label: t(`spaces.items.kind.${value}`) }))}
          {...form.getInputProps('kind')}
        />
        <TextInput
          className="span-3"
          label={t('spaces.items.codes')}
          description={t('spaces.items.codesHint')}
          {...textField(form, 'codes')}
        />
      </div>
    </ActDialog>
  );
}

function ItemLine({ item, onChanged }: { readonly item: ItemRow; readonly onChanged: () => void }) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(UpdateSpaceItemDocument, {
    payloadOf: (result) => result.updateSpaceItem,
    onDone: onChanged,
  });
  // Shown as ticked while it is sent; what is refused goes back.
  const [asked, setAsked] = useState<boolean | null>(null);
  const setBroken = async (isOutOfOrder: boolean) => {
    setAsked(isOutOfOrder);
    const done = await act.run(
      (idempotencyKey) => ({ id: item.id, version: item.version, changes: { isOutOfOrder }, idempotencyKey }),
      () => t(isOutOfOrder ? 'spaces.items.nowBroken' : 'spaces.items.nowMended', { code: item.code }),
    );
    if (done === null) setAsked(null);
  };
  return (
    <li>
      <Checkbox
        label={t('spaces.items.broken', { kind: t(`spaces.items.kind.${item.kind}`), code: item.code })}
        checked={asked ?? item.outOfOrderAt !== null}
        disabled={act.loading}
        error={act.messages[0]}
        onChange={({ currentTarget: { checked } }) => void setBroken(checked)}
      />
    </li>
  );
}
