export { civilDate, toCivilDate, longDate, todayInJakarta } from './civil-date';
export type { DisplayLanguage } from './display-language';
export { clockTime, formatClockTime, nowInJakarta } from './clock-time';
export { grouped, rupiah } from './numbers';
export { relativeDay } from './relative-day';
