/** fast-check with the same cases at every run: a test that fails by chance says nothing. `PLAN_TEST_SEED` tries others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.PLAN_TEST_SEED ?? 20231124) });

export default fc;
