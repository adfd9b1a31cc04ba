/** The setting that says whether this database holds sample data; sample accounts work only then. */
export const SAMPLE_MODE = 'sample-mode';
