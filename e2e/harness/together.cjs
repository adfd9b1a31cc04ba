// Before all journeys, so that the browsers it opens are closed after all.
require('./browser');

/** Runs the journeys of a folder in one. */
for (const spec of SPECS)
  describe(spec, () => {
    require(`../${spec}`);
  });
