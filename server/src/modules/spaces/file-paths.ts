/** The folders of calendar files of bookings; their names are the secret links. */
export const BOOKING_CALENDAR_FOLDERS = { ID: '/kalender-pesanan', EN: '/en/booking-calendar' } as const;
