const { default: Sequencer } = require('@jest/test-sequencer');

/** Begins with the run that has most to do, so that no worker waits for another at the end. */
module.exports = class LargestFirst extends Sequencer {
  sort(runs) {
    const size = ({ context }) => context.config.globals.SPECS.length;
    return [...runs].sort((one, other) => size(other) - size(one));
  }
};
