import { useTranslation } from 'react-i18next';

import type { Permission } from './session-context';

/** Returns the words of a permission. */
export function usePermissionWords(): (permission: Permission) => string {
  const { t } = useTranslation();
  return (permission) => t(`permission.${permission}`);
}
