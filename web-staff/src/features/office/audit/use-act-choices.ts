import { useTranslation } from '../../../i18n/use-translation';
import { act } from '../words/accounts.id';

const names = Object.keys(act).filter((name): name is keyof typeof act => name in act);

/** Returns the acts that have words, in the order of the alphabet on screen. */
export function useActChoices(): { readonly value: string; readonly label: string }[] {
  const { t, language } = useTranslation();
  return names
    .map((name) => ({ value: name, label: t(`act.${name}`) }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
}
