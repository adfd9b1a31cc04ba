/** How often lists of the day ask again while their page is open. */
export const REFRESH_MS = 60_000;
