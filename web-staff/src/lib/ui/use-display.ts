import { civilDate, civilDateOf, clockTime, clockTimeOf, grouped, longDate, relativeDay, rupiah, todayInJakarta } from "@pustaka/web-shared/format/index.ts";
import type { DisplayLanguage } from "@pustaka/web-shared/format/index.ts";
import { useTranslation } from "react-i18next";

/** Returns the language on screen and every format bound to it. */
export function useDisplay() {
  const { i18n } = useTranslation();
  const language: DisplayLanguage = i18n.language === "en" ? "en" : "id";
  return {
    language,
    number: (amount: number) => grouped(amount, language),
    money: (amount: number) => rupiah(amount, language),
    date: (date: string) => civilDate(date, language),
    fullDate: (date: string) => longDate(date, language),
    dateOf: (instant: string) => civilDate(civilDateOf(instant), language),
    dayOf: (instant: string) => relativeDay(civilDateOf(instant), todayInJakarta(new Date()), language),
    day: (date: string) => relativeDay(date, todayInJakarta(new Date()), language),
    time: (time: string) => clockTime(time, language),
    shortTime: (time: string) => clockTime(time, language, { withZone: false }),
    timeOf: (instant: string | Date) => clockTimeOf(instant, language),
  };
}
