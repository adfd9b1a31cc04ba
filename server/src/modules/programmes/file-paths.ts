/** Paths of pages of the portal, without language prefix. */
export const portalPath = {
  event: (id: string): string => `/acara/${id}`,
  programme: (id: string): string => `/program/${id}`,
  person: (id: string): string => `/tokoh/${id}`,
};

/** The folders of the secret calendars of members. */
export const OWN_CALENDAR_FOLDERS = { ID: '/kalender-saya', EN: '/en/my-calendar' } as const;
