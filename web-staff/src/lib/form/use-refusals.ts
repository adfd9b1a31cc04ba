import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { sortRefusals } from '../data/user-errors';
import type { Refusal } from '../data/user-errors';
import { useAnnounce } from '../ui/announcer';
import { focusFirstRefused } from './focus-first-refused';
import { revealField } from './reveal-field';
import { findUnreadField } from './when/find-unread-field';

/**
 * Shows the server's refusals: beside the fields that `pathOf` names, with the focus on the first, the rest
 * above the form.
 */
export function useRefusals<Values>(
  form: UseFormReturnType<Values>,
  pathOf: (path: readonly string[]) => string | undefined,
) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [general, setGeneral] = useState<readonly string[]>([]);
  const show = (refusals: readonly Refusal[]) => {
    const sorted = sortRefusals(refusals, pathOf);
    form.setErrors(sorted.byField);
    setGeneral(sorted.general);
    focusFirstRefused(sorted.byField);
    const count = Object.keys(sorted.byField).length;
    if (count > 0) announce(t('title.fixFirst', { count }));
  };
  /** Checks what needs no server; false when something is refused. */
  const passesHere = () => {
    setGeneral([]);
    const { hasErrors, errors } = form.validate();
    if (hasErrors) focusFirstRefused(errors);
    const unread = findUnreadField();
    if (!hasErrors && unread !== null) revealField(unread);
    return !hasErrors && unread === null;
  };
  return { general, show, passesHere };
}
