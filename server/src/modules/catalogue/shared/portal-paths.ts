/** Paths of pages of the portal, without language prefix. */
export const portalPath = {
  title: (id: string): string => `/judul/${id}`,
  contributor: (id: string): string => `/pengarang/${id}`,
  subject: (id: string): string => `/subjek/${id}`,
  work: (id: string): string => `/karya/${id}`,
};
