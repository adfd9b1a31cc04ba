import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';

import { useTranslation } from '../../../i18n/use-translation';
import { sortRefusals } from '../../../lib/data/user-errors';
import { BranchChoicesDocument } from '../../../lib/session/BranchChoices.generated';
import { useAnnounce } from '../../../lib/ui/announcer';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { fieldError } from '../../../lib/ui/field-error';
import { BranchListDocument } from './BranchList.generated';
import { CreateShelvingLocationDocument } from './CreateShelvingLocation.generated';

const pathOf = (path: readonly string[]) => (path[0] === 'name' ? 'name' : 'code');

/** Adds a shelving location to a branch. */
export function NewLocation({ branchId }: { readonly branchId: string }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [opened, box] = useDisclosure(false);
  const required = (text: string) => (text.trim() === '' ? fieldError(t('title.required')) : null);
  const form = useForm({
    initialValues: { code: '', name: '' },
    validate: { code: required, name: required },
  });
  const {
    run,
    isBusy: loading,
    error,
  } = useIdempotentMutation(CreateShelvingLocationDocument, {
    isCreation: true,
    refetchQueries: [BranchListDocument, BranchChoicesDocument],
  });
  const create = async ({ code, name }: typeof form.values) => {
    const data = await run((idempotencyKey) => ({
      input: {
        branchId,
        code: code.trim(),
        name: { indonesian: name.trim() },
        idempotencyKey,
      },
    }));
    if (data === null) return;
    const refused = sortRefusals(data.createShelvingLocation.userErrors, pathOf).byField;
    if (Object.keys(refused).length > 0)
      return form.setErrors(
        Object.fromEntries(Object.entries(refused).map(([field, message]) => [field, fieldError(message)])),
      );
    announce(t('branches.locationCreated'));
    form.reset();
    box.close();
  };
  if (!opened)
    return (
      <div style={{ marginTop: 8 }}>
        <Button small weight="link" onClick={box.open}>
          + {t('branches.newLocation')}
        </Button>
      </div>
    );
  return (
    <form
      noValidate
      style={{ marginTop: 8 }}
      className="stack"
      onSubmit={form.onSubmit((values) => void create(values))}
    >
      {error !== undefined && <FaultNote error={error} />}
      <div className="form-grid">
        <TextInput
          className="span-4"
          label={t('branches.locationName')}
          autoFocus
          {...form.getInputProps('name')}
        />
        <TextInput className="span-2" label={t('branches.locationCode')} {...form.getInputProps('code')} />
      </div>
      <div className="row">
        <Button small type="submit" weight="primary" busy={loading}>
          {t('common.add')}
        </Button>
        <Button small onClick={box.close}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
