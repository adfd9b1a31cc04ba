/** The day in Pasuruan of a moment in UTC. */
export function localDay(column: string, isSqlite: boolean): string {
  return isSqlite
    ? `SUBSTR(datetime(${column}, '+7 hours'), 1, 10)`
    : `DATE_FORMAT(${column} + INTERVAL 7 HOUR, '%Y-%m-%d')`;
}

/** The hour in Pasuruan of a moment in UTC. */
export function localHour(column: string, isSqlite: boolean): string {
  return isSqlite
    ? `CAST(strftime('%H', ${column}, '+7 hours') AS INTEGER)`
    : `HOUR(${column} + INTERVAL 7 HOUR)`;
}

/** The minute of the day in Pasuruan of a moment in UTC. */
export function localMinute(column: string, isSqlite: boolean): string {
  const minute = isSqlite
    ? `CAST(strftime('%M', ${column}, '+7 hours') AS INTEGER)`
    : `MINUTE(${column} + INTERVAL 7 HOUR)`;
  return `(${localHour(column, isSqlite)} * 60 + ${minute})`;
}
