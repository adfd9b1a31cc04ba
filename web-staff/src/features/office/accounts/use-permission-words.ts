import { useTranslation } from 'react-i18next';

/** Returns the words of a permission; one that has none yet is shown by its name. */
export function usePermissionWords(): (permission: string) => string {
  const { t } = useTranslation();
  return (permission) => t(`permission.${permission.replace('.', '_')}`, { defaultValue: permission });
}
