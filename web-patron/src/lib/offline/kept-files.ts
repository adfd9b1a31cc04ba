/** Files of the portal that may be kept; both carry a hash in their names. */
export const KEPT_FILES = /^\/(assets|covers)\//;
