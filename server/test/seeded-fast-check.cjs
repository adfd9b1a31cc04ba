// By its path, since its name leads here.
const fastCheck = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

// A merge tries the same cases whenever it runs a commit; by itself a spec goes on looking for new ones.
const { TEST_SEED } = process.env;
if (TEST_SEED) fastCheck.configureGlobal({ seed: Number(TEST_SEED) });

module.exports = fastCheck;
