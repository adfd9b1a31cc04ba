import { useTranslation } from '../../../i18n/use-translation';

/** Returns the acts that have words, in the order of the alphabet on screen. */
export function useActChoices(): { readonly value: string; readonly label: string }[] {
  const { codesOf, wordOf, language } = useTranslation();
  return codesOf('act')
    .map((name) => ({ value: name, label: wordOf('act', name) ?? name }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
}
