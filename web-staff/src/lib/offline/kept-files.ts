/** Files of the back office that may be kept. */
export const KEPT_FILES = /^\/staff\/(assets\/|theme\.js$|favicon\.svg$)/;
