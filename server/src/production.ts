/**
 * Libraries look at NODE_ENV when they are loaded and check every value twice without it; what the
 * configuration takes for granted they shall too.
 */
// oxlint-disable-next-line node/no-process-env -- it must be there before anything is loaded, the configuration too
process.env['NODE_ENV'] ??= 'production';
