import { useDisplay } from '../../../lib/ui/use-display';

/** Returns how numbers with decimals are written in the language on screen: 86,42 or 86.42. */
export function useDecimal(): (value: number, digits?: number) => string {
  const { language } = useDisplay();
  return (value, digits = 2) => {
    const text = value.toFixed(digits);
    return language === 'id' ? text.replace('.', ',') : text;
  };
}
