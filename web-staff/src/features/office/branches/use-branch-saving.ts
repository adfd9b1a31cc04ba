import { useForm } from '@mantine/form';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { sortRefusals } from '../../../lib/data/user-errors';
import type { Refusal } from '../../../lib/data/user-errors';
import { BranchChoicesDocument } from '../../../lib/session/BranchChoices.generated';
import { useAnnounce } from '../../../lib/ui/announcer';
import { fieldError } from '../../../lib/ui/field-error';
import { branchInput, toBranchField, branchValues, emptyBranch, readCoordinates } from './branch-values';
import type { BranchRow, BranchValues } from './branch-values';
import { CreateBranchDocument } from './CreateBranch.generated';
import { impossibleDays, isNeverOpen } from './hours-draft';
import { UpdateBranchDocument } from './UpdateBranch.generated';

type Saving = { readonly isFirst: boolean; readonly onChanged: () => void; readonly onDone: () => void };

/** Returns the editor's form and the act of saving it, as a new branch or over an existing one. */
export function useBranchSaving(branch: BranchRow | null, { isFirst, onChanged, onDone }: Saving) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [general, setGeneral] = useState<readonly string[]>([]);
  // Without an open day nothing can be lent there, so whoever saves that is asked once.
  const [hasAsked, setHasAsked] = useState(false);
  const required = (text: string) => (text.trim() === '' ? fieldError(t('title.required')) : null);
  const form = useForm<BranchValues>({
    initialValues:
      branch === null ? { ...emptyBranch, ...(isFirst && { kind: 'MAIN' as const }) } : branchValues(branch),
    validate: {
      nameIndonesian: required,
      code: required,
      coordinates: (text) =>
        readCoordinates(text) === undefined ? fieldError(t('branches.coordinatesFault')) : null,
    },
  });
  const { run, loading, error } = useBranchMutations(branch);
  const show = (refusals: readonly Refusal[]) => {
    const sorted = sortRefusals(refusals, toBranchField);
    const { hours, ...byField } = sorted.byField;
    form.setErrors(
      Object.fromEntries(Object.entries(byField).map(([field, message]) => [field, fieldError(message)])),
    );
    const isStale = refusals.some(({ code }) => code === 'STALE_VERSION');
    setGeneral(
      isStale ? [t('branches.stale')] : [...sorted.general, ...(hours === undefined ? [] : [hours])],
    );
    if (isStale) onChanged();
  };
  const save = async () => {
    if (loading || impossibleDays(form.getValues().hours).length > 0) return;
    if (isNeverOpen(form.getValues().hours) && !hasAsked) return setHasAsked(true);
    const payload = await run(branchInput(form.getValues()));
    if (payload == null) return;
    show(payload.userErrors);
    if (payload.branch === null) return;
    announce(t(branch === null ? 'branches.created' : 'branches.saved'));
    onChanged();
    onDone();
  };
  return {
    form,
    save,
    isSaving: loading,
    error,
    general,
    asksAboutHours: hasAsked && isNeverOpen(form.values.hours),
  };
}

function useBranchMutations(branch: BranchRow | null) {
  const options = { refetchQueries: [BranchChoicesDocument] };
  const creation = useIdempotentMutation(CreateBranchDocument, { ...options, isCreation: true });
  const update = useIdempotentMutation(UpdateBranchDocument, options);
  const run = async (input: ReturnType<typeof branchInput>) => {
    if (branch === null)
      return (await creation.run((idempotencyKey) => ({ input: { ...input, idempotencyKey } })))
        ?.createBranch;
    const { id, version } = branch;
    return (
      await update.run((idempotencyKey) => ({ input: { id, version, changes: input, idempotencyKey } }))
    )?.updateBranch;
  };
  return { run, loading: creation.isBusy || update.isBusy, error: creation.error ?? update.error };
}
