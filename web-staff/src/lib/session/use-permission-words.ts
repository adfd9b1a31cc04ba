import { useTranslation } from '../../i18n/use-translation';
import type { Permission } from './session-context';

/** Returns the words of a permission. */
export function usePermissionWords(): (permission: Permission) => string {
  const { t } = useTranslation();
  return (permission) => t(`permission.${permission}`);
}
