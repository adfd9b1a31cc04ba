import { useTranslation } from '../../../../i18n/use-translation';
import { useDisplay } from '../../../../lib/ui/use-display';

/** Writes a number of people, or that they are too few to be told. */
export function useFigureWords(): (figure: number | null) => string {
  const { t } = useTranslation();
  const { number } = useDisplay();
  return (figure) => (figure === null ? t('links.few') : number(figure));
}
