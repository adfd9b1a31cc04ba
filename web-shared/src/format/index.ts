export { civilDate, civilDateOf, longDate, todayInJakarta } from './civil-date';
export type { DisplayLanguage } from './display-language';
export { clockTime, clockTimeOf, nowInJakarta } from './clock-time';
export { grouped, rupiah } from './numbers';
export { relativeDay } from './relative-day';
